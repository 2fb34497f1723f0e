const WHOLE = 2 ** 32;

/** From 0 up to, but not, 1; nobody can foresee it. */
export const dice = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / WHOLE;
