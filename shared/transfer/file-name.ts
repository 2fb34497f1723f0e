// A file name that every system takes, made from a title that anybody may have written.

const MAX_BYTES = 120;
/** What reorders or hides letters; the two joiners stay, emoji and Persian need them. */
const HIDDEN = /(?![\u200c\u200d])[\p{Cf}\p{Co}\p{Cs}]/gu;
/** Controls, and what separates or names a place in a path. */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}/\\:*?"<>|]/gu;
/** Windows keeps these for devices, whatever stands behind the first dot. */
const RESERVED = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?=\s*(\.|$))/i;

/** At most 120 bytes with its extension, which starts with a dot and is ours. */
export function fileName(title: string, extension: string, fallback: string): string {
  const room = MAX_BYTES - utf8Bytes(extension);
  const stem = cutToBytes(safeStem(title), room) || cutToBytes(safeStem(fallback), room);
  return `${stem}${extension}`;
}

const safeStem = (title: string): string =>
  title
    .toWellFormed()
    .normalize('NFC')
    .replace(HIDDEN, '')
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~-]+|[\s.]+$/g, '')
    .replace(RESERVED, '$1_');

/** Whole graphemes only: no letter loses its accent, no emoji falls apart. */
function cutToBytes(text: string, room: number): string {
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    bytes += utf8Bytes(segment);
    if (bytes > room) break;
    kept += segment;
  }
  return kept.replace(/[\s.]+$/, '');
}

function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
