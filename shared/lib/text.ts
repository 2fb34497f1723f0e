// What a text in a record may be. The schema refuses; `cleanText` is how typing, paste and
// import make sure that they are never refused.
import { z } from './schema.ts';

/** Control characters but tab and newline, and characters that silently reorder a line. */
const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** More than eight combining marks on one letter climb over the lines above. */
const TOO_MANY_MARKS = /(?<=\p{M}{8})\p{M}/gu;

const isClean = (text: string): boolean => text.isWellFormed() && text.search(UNWANTED) < 0;

/** A text of at most `limit` UTF-16 units, in well-formed Unicode, without control characters. */
export const textSchema = (limit: number) => z.string().max(limit).refine(isClean);

/** Makes any string acceptable: well-formed, NFC, newlines as \n, no controls, cut at `limit`. */
export function cleanText(raw: string, limit: number): string {
  const text = raw
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
    .normalize('NFC')
    .replace(UNWANTED, '')
    .replace(TOO_MANY_MARKS, '');
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  // Never leave half of a surrogate pair at the cut.
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}

/** The same on one line, trimmed: for titles and names. */
export const cleanLine = (raw: string, limit: number): string =>
  cleanText(raw.replace(/\s+/g, ' ').trim(), limit);
