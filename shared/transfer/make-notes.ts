// Raw texts become notes as they would be made: cleaned, within the limits, every loss counted.
import type { LeftOut, NotePreview } from '../api/import-preview.ts';
import { limits } from '../domain/limits.ts';
import { cleanLine, cleanText } from '../lib/text.ts';
import { LeftOutTally } from './left-out.ts';

export interface MadeNotes {
  readonly notes: readonly NotePreview[];
  readonly leftOut: readonly LeftOut[];
}

export class NoteMaker {
  readonly tally = new LeftOutTally();
  readonly #notes: NotePreview[] = [];

  add(rawText: string, rawLane: string | null, rawTable = ''): void {
    const text = cleanText(rawText, Number.POSITIVE_INFINITY).trim();
    if (text === '') {
      this.tally.add('empty');
      return;
    }
    if (this.#notes.length >= limits.notes) {
      this.tally.add('over-limit');
      return;
    }
    const lane = rawLane === null ? '' : cleanLine(rawLane, Number.POSITIVE_INFINITY);
    if (text.length > limits.noteChars || lane.length > limits.titleChars)
      this.tally.add('shortened');
    const table = cleanLine(rawTable, limits.nameChars);
    this.#notes.push({
      text: cleanText(text, limits.noteChars),
      lane: lane === '' ? null : cleanLine(lane, limits.titleChars),
      ...(table !== '' && { table }),
    });
  }

  made(): MadeNotes {
    return { notes: this.#notes, leftOut: this.tally.list() };
  }
}
