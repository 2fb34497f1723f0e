// How much a message carries, without writing it out. Stops as soon as the limit is passed, so
// a message that contains itself, or a deep one, costs no more than any other.
const PER_VALUE = 2;

/** Whether a cloned message holds more than about `maxBytes`. */
export function weighs(message: unknown, maxBytes: number): boolean {
  const open: unknown[] = [message];
  let left = maxBytes;
  while (open.length > 0) {
    const value = open.pop();
    left -= PER_VALUE;
    if (typeof value === 'string') left -= value.length;
    else if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) left -= value.byteLength;
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        left -= key.length;
        open.push(inner);
      }
    }
    if (left < 0) return true;
  }
  return false;
}
