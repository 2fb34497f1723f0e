// Which encoding a file's bytes are in, judged from the bytes alone. Decoding is the host's.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Decodes bytes without their byte order mark; never throws, writes U+FFFD for what is broken. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string;

const SAMPLE_BYTES = 65_536;

/** Byte order mark, then NULs (UTF-16 or not text at all: null), then UTF-8, else Windows-1252. */
export function detectEncoding(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.includes(0)) return unmarkedUtf16(bytes);
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** In UTF-16 the NULs of Latin letters, commas and line ends stand all on one side of the pairs. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  const nuls = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  const enough = length / 50;
  if (even === 0 && odd > enough) return 'utf-16le';
  if (odd === 0 && even > enough) return 'utf-16be';
  return null;
}

/** How many bytes a UTF-8 sequence has, by its first; 0: it can't be one. */
const sequenceLength = (byte: number): number => {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte < 0xe0) return 2;
  if (byte >= 0xe0 && byte < 0xf0) return 3;
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
};

/** A last letter that was cut off does not count against the file. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (length === 0) return false;
    const end = Math.min(at + length, bytes.length);
    for (let next = at + 1; next < end; next++)
      if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
    at += length;
  }
  return true;
}

const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f\ufffd]/g;

/** Whether decoded text reads as text: at most one character in fifty is a control. */
export function readsAsText(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES);
  return (sample.match(UNPRINTABLE)?.length ?? 0) * 50 <= sample.length;
}
