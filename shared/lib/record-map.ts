// Object helpers that keep key types; the casts that TypeScript's own signatures force live here.
export const keysOf = <K extends string>(object: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(object) as K[];

export const mapValues = <K extends string, A, B>(
  object: Readonly<Record<K, A>>,
  change: (value: A, key: K) => B,
): Record<K, B> =>
  Object.fromEntries(keysOf(object).map((key) => [key, change(object[key], key)])) as Record<K, B>;
