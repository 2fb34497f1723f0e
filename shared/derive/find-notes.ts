// Which notes somebody looks for: by words, and by what the note is. Pure and linear in the notes.
import type { Note, NoteSource, NoteTone } from '../domain/note.ts';
import { foldText, foldWithPlaces } from '../lib/fold-text.ts';

export interface FindQuery {
  /** Words as they were typed; case, accents and the kind of quotes don't count. */
  readonly text: string;
  /** Empty: every colour. */
  readonly tones: readonly NoteTone[];
  /** `none`: nobody said how we know. */
  readonly source: NoteSource | 'none' | null;
  /** `none`: without a question. */
  readonly lane: string | null;
}
export const emptyQuery: FindQuery = { text: '', tones: [], source: null, lane: null };

export const isFiltering = ({ tones, source, lane }: FindQuery): boolean =>
  tones.length > 0 || source !== null || lane !== null;

type Facts = Pick<Note, 'text' | 'tone' | 'source' | 'laneId'> & { readonly id: string };

const passes = (note: Facts, { tones, source, lane }: FindQuery): boolean =>
  (tones.length === 0 || tones.includes(note.tone)) &&
  (source === null || (note.source ?? 'none') === source) &&
  (lane === null || (note.laneId ?? 'none') === lane);

export interface Found {
  /** In the order of the notes given; empty while nothing is asked. */
  readonly hits: readonly string[];
  /** What the filters leave out. */
  readonly dimmed: ReadonlySet<string>;
}

export function findNotes(notes: readonly Facts[], query: FindQuery): Found {
  const wanted = foldText(query.text).trim();
  if (wanted === '' && !isFiltering(query)) return { hits: [], dimmed: new Set() };
  const hits: string[] = [];
  const dimmed = new Set<string>();
  for (const note of notes) {
    if (!passes(note, query)) dimmed.add(note.id);
    else if (foldText(note.text).includes(wanted)) hits.push(note.id);
  }
  return { hits, dimmed };
}

/** A text in pieces, in order; those that were looked for are marked. */
export interface MarkedPiece {
  readonly text: string;
  readonly start: number;
  readonly isMarked: boolean;
}

/** The pieces put together are the text; two marks never overlap. */
export function markedPieces(text: string, looked: string): readonly MarkedPiece[] {
  const wanted = foldText(looked).trim();
  const whole = [{ text, start: 0, isMarked: false }];
  if (wanted === '') return whole;
  const { folded, starts, ends } = foldWithPlaces(text);
  const pieces: MarkedPiece[] = [];
  let done = 0;
  const add = (until: number, isMarked: boolean): void => {
    if (until > done) pieces.push({ text: text.slice(done, until), start: done, isMarked });
    done = Math.max(done, until);
  };
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    add(starts[at] ?? 0, false);
    add(ends[at + wanted.length - 1] ?? text.length, true);
  }
  add(text.length, false);
  return pieces.length > 0 ? pieces : whole;
}
