/** Whether two plain JSON values say the same. Key order does not matter. */
export function equalValues(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  return keys.every((key) => Object.hasOwn(right, key) && equalValues(left[key], right[key]));
}

/** `now` with the fields that `mine` changed from `was` put back, where `now` still has my value. */
export function putBackFields<T extends object>(was: T, mine: T, now: T): T {
  const back = { ...now } as Record<string, unknown>;
  const before = was as Record<string, unknown>;
  const after = mine as Record<string, unknown>;
  for (const key of Object.keys(after)) {
    if (equalValues(before[key], after[key])) continue;
    if (equalValues(back[key], after[key])) back[key] = before[key];
  }
  return back as T;
}

/** Whether every field that `mine` changed from `was` has its old value again in `now`. */
export function isPutBack(was: object, mine: object, now: object): boolean {
  const before = was as Record<string, unknown>;
  const after = mine as Record<string, unknown>;
  const current = now as Record<string, unknown>;
  return Object.keys(after).every(
    (key) => equalValues(before[key], after[key]) || equalValues(current[key], before[key]),
  );
}
