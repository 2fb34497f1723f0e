// Another tool's board becomes notes, groups and lines as they would be made: cleaned, within the
// limits, every loss counted.
import type { GroupPreview, LeftOut, LinePreview, NotePreview } from '../api/import-preview.ts';
import { limits } from '../domain/limits.ts';
import { cleanLine } from '../lib/text.ts';
import { LeftOutTally } from './left-out.ts';
import { NoteMaker } from './make-notes.ts';

export interface MadeBoard {
  readonly title: string;
  readonly notes: readonly NotePreview[];
  readonly groups: readonly GroupPreview[];
  readonly lines: readonly LinePreview[];
  readonly leftOut: readonly LeftOut[];
}

interface ForeignNote {
  /** By which its file knows it. */
  readonly key: string;
  readonly text: string;
  readonly lane?: string | null;
  /** The key of its group. */
  readonly group?: string | null;
  readonly votes?: number;
  readonly at?: { readonly x: number; readonly y: number };
}

export class BoardMaker {
  readonly tally = new LeftOutTally();
  readonly #maker = new NoteMaker(this.tally);
  readonly #groups = new Map<string, GroupPreview>();
  readonly #lines: LinePreview[] = [];
  readonly #title: string;
  readonly #keys = new Set<string>();

  constructor(title: string) {
    this.#title = cleanLine(title, limits.titleChars);
  }

  group(key: string, title: string, at?: GroupPreview['at']): void {
    this.#groups.set(key, { key, title: cleanLine(title, limits.titleChars), ...(at && { at }) });
    this.#keys.add(key);
  }

  note({ key, text, lane = null, group = null, votes = 0, at }: ForeignNote): void {
    const made = this.#maker.add(text, lane, '', {
      key,
      ...(group !== null && { group }),
      ...(votes > 0 && { votes: Math.min(limits.roundVotes, Math.round(votes)) }),
      ...(at && { at }),
    });
    if (made) this.#keys.add(key);
  }

  line(from: string, to: string, label: string): void {
    this.#lines.push({ from, to, label: cleanLine(label, limits.nameChars) });
  }

  /** A frame or a stack that the file only refers to is no group. */
  #inKnownGroup(note: NotePreview): NotePreview {
    if (note.group === undefined || this.#groups.has(note.group)) return note;
    const { group: _gone, ...rest } = note;
    return rest;
  }

  made(): MadeBoard {
    const notes = this.#maker.made().notes.map((note) => this.#inKnownGroup(note));
    const lines = this.#lines.filter(
      ({ from, to }) => from !== to && this.#keys.has(from) && this.#keys.has(to),
    );
    const kept = lines.slice(0, limits.connectors);
    if (kept.length < this.#lines.length) this.tally.add('lines', this.#lines.length - kept.length);
    const used = new Set(notes.map(({ group }) => group));
    const groups = [...this.#groups.values()].filter(
      ({ key, title }) => title !== '' || used.has(key),
    );
    return { title: this.#title, notes, groups, lines: kept, leftOut: this.tally.list() };
  }
}
