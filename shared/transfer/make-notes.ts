// Raw texts become notes as they would be made: cleaned, within the limits, every loss counted.
import type { LeftOut, NotePreview } from '../api/import-preview.ts';
import { limits } from '../domain/limits.ts';
import { cleanLine, cleanText } from '../lib/text.ts';
import { LeftOutTally } from './left-out.ts';

export interface MadeNotes {
  readonly notes: readonly NotePreview[];
  readonly leftOut: readonly LeftOut[];
}

/** What is known of a note besides its words. */
type Besides = Omit<NotePreview, 'text' | 'lane' | 'table'>;

export class NoteMaker {
  readonly tally: LeftOutTally;
  readonly #notes: NotePreview[] = [];

  constructor(tally = new LeftOutTally()) {
    this.tally = tally;
  }

  /** Whether a note came of it. */
  add(rawText: string, rawLane: string | null, rawTable = '', besides: Besides = {}): boolean {
    const text = cleanText(rawText, Number.POSITIVE_INFINITY).trim();
    if (text === '') {
      this.tally.add('empty');
      return false;
    }
    if (this.#notes.length >= limits.notes) {
      this.tally.add('over-limit');
      return false;
    }
    const lane = rawLane === null ? '' : cleanLine(rawLane, Number.POSITIVE_INFINITY);
    if (text.length > limits.noteChars || lane.length > limits.titleChars)
      this.tally.add('shortened');
    const table = cleanLine(rawTable, limits.nameChars);
    this.#notes.push({
      text: cleanText(text, limits.noteChars),
      lane: lane === '' ? null : cleanLine(lane, limits.titleChars),
      ...(table !== '' && { table }),
      ...besides,
    });
    return true;
  }

  made(): MadeNotes {
    return { notes: this.#notes, leftOut: this.tally.list() };
  }
}
