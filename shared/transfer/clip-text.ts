// Notes as plain text and back: one a line. A note of several lines stands in quotes with its own
// quotes doubled, as spreadsheets write a cell, so that it comes back as one.
import { limits } from '../domain/limits.ts';
import { cleanText } from '../lib/text.ts';
import { fromText } from './from-text.ts';

export const notesAsText = (texts: readonly string[]): string =>
  texts.map((text) => (/^"|\n/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\n');

/** A quoted text up to the quote that ends a line; it spans lines or begins with its own quotes. */
const QUOTED = /"((?:[^"]|"")*)"[^\S\n]*(?:\n|$)/y;
const LINE = /([^\n]*)(?:\n|$)/y;

interface Block {
  readonly text: string;
  readonly isQuoted: boolean;
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < text.length) {
    QUOTED.lastIndex = at;
    const quoted = text[at] === '"' ? QUOTED.exec(text)?.[1] : undefined;
    const isQuoted = quoted !== undefined && (quoted.includes('\n') || quoted.startsWith('""'));
    LINE.lastIndex = at;
    const line = isQuoted ? quoted.replaceAll('""', '"') : (LINE.exec(text)?.[1] ?? '');
    blocks.push({ text: line, isQuoted });
    at = isQuoted ? QUOTED.lastIndex : LINE.lastIndex;
  }
  return blocks;
}

export interface TextNote {
  readonly text: string;
  /** The heading it stood under. */
  readonly lane: string | null;
}

/** Filled lines: what decides whether a text is looked at before it becomes notes. */
export const filledLines = (text: string): number =>
  text.split(/\r\n?|\n/).filter((line) => line.trim() !== '').length;

/** The notes of a short text; lists, headings and columns are read as when a list is pasted. */
export function notesFromText(raw: string): readonly TextNote[] {
  const blocks = blocksOf(raw.replace(/\r\n?/g, '\n'));
  if (!blocks.some((block) => block.isQuoted)) return fromText(raw).notes;
  return blocks.flatMap(({ text }) => {
    const clean = cleanText(text, limits.noteChars).trim();
    return clean === '' ? [] : [{ text: clean, lane: null }];
  });
}
