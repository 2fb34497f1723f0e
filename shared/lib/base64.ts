// Bytes as letters, for wires and files that take only text (RFC 4648, with padding).
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...LETTERS].map((letter, value) => [letter, value]));
/** A multiple of three, so that only the last part is padded. */
const PART = 3 * 8_192;

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += PART)
    parts.push(partOf(bytes.subarray(start, start + PART)));
  return parts.join('');
}

function partOf(bytes: Uint8Array): string {
  let text = '';
  for (let nth = 0; nth < bytes.length; nth += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[nth], bytes[nth + 1], bytes[nth + 2]];
    const left = bytes.length - nth;
    text += LETTERS.charAt(a >> 2) + LETTERS.charAt(((a & 3) << 4) | (b >> 4));
    text += left > 1 ? LETTERS.charAt(((b & 15) << 2) | (c >> 6)) : '=';
    text += left > 2 ? LETTERS.charAt(c & 63) : '=';
  }
  return text;
}

/** Of what `toBase64` wrote; other letters count as nothing. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array(Math.max(0, (text.length / 4) * 3 - padding));
  const value = (nth: number): number => VALUES.get(text.charAt(nth)) ?? 0;
  for (let nth = 0, at = 0; nth < text.length; nth += 4) {
    const [a, b, c, d] = [value(nth), value(nth + 1), value(nth + 2), value(nth + 3)];
    bytes[at++] = (a << 2) | (b >> 4);
    if (at < bytes.length) bytes[at++] = ((b & 15) << 4) | (c >> 2);
    if (at < bytes.length) bytes[at++] = ((c & 3) << 6) | d;
  }
  return bytes;
}
