import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyQuery, findNotes, markedPieces } from '#shared/derive/find-notes.ts';
import { noteSources, noteTones } from '#shared/domain/note.ts';
import { foldText, foldWithPlaces } from '#shared/lib/fold-text.ts';
import { buildSession } from '../../builders/session.ts';

const [sample] = buildSession(1).session.note.values();
if (!sample) throw new Error('A session without its note.');

const words = fc.string({ unit: fc.constantFrom(...'aAäÄéÉß’\'"“ \n‘σς·zZ🌱e\u0301') });
const notes = fc
  .array(
    fc.record({
      text: words,
      tone: fc.constantFrom(...noteTones),
      source: fc.constantFrom(...noteSources, null),
    }),
    { maxLength: 12 },
  )
  .map((some) => some.map((facts, nth) => ({ ...sample, ...facts, id: `note_${nth}` })));
const query = fc.record({
  text: words,
  tones: fc.subarray([...noteTones]),
  source: fc.constantFrom(...noteSources, 'none' as const, null),
  lane: fc.constant(null),
});
const hit = (text: string, looked: string): boolean =>
  findNotes([{ ...sample, text }], { ...emptyQuery, text: looked }).hits.length === 1;

describe('looking for words', () => {
  it.each([
    ['Café Zoë', 'cafe zoe'],
    ['I’d hate to be a bother', "I'd HATE"],
    ['Ich würde helfen', 'WURDE'],
    ['two\nlines', 'two  lines'],
    ['Οδυσσεύς', 'οδυσσευσ'],
  ])('finds %s by %s', (text, looked) => expect(hit(text, looked)).toBe(true));

  it('finds nothing while nothing is asked', () => {
    expect(findNotes([sample], emptyQuery)).toEqual({ hits: [], dimmed: new Set() });
    expect(hit('anything', '  ')).toBe(false);
  });

  it('doesn’t mind how accents are written', () => {
    fc.assert(
      fc.property(words, words, (text, looked) => {
        expect(hit(text.normalize('NFD'), looked)).toBe(hit(text.normalize('NFC'), looked));
      }),
    );
  });
});

describe('what is found', () => {
  it('keeps the order of the notes and never holds what a filter leaves out', () => {
    fc.assert(
      fc.property(notes, query, (some, asked) => {
        const { hits, dimmed } = findNotes(some, asked);
        const order = some.map((note) => note.id).filter((id) => hits.includes(id));
        expect(hits).toEqual(order);
        expect(hits.some((id) => dimmed.has(id))).toBe(false);
      }),
    );
  });

  it('only becomes less by one more wish', () => {
    fc.assert(
      fc.property(notes, query, fc.constantFrom(...noteSources), (some, asked, source) => {
        const wide = new Set(findNotes(some, { ...asked, source: null, text: 'a' }).hits);
        const narrow = findNotes(some, { ...asked, source, text: 'a' }).hits;
        expect(narrow.every((id) => wide.has(id))).toBe(true);
      }),
    );
  });
});

describe('the marks on a note', () => {
  it('are pieces of its text that say what was looked for, and leave no letter out', () => {
    fc.assert(
      fc.property(words, words, (text, looked) => {
        const pieces = markedPieces(text, looked);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const wanted = foldText(looked).trim();
        for (const piece of pieces) {
          expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
          if (piece.isMarked) expect(foldText(piece.text)).toContain(wanted);
        }
      }),
    );
  });

  it('are there exactly on what is found', () => {
    fc.assert(
      fc.property(words, words, (text, looked) => {
        const isMarked = markedPieces(text, looked).some((piece) => piece.isMarked);
        expect(isMarked).toBe(hit(text, looked));
      }),
    );
  });
});

it('a text is folded the same with and without its places', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(foldWithPlaces(text).folded).toBe(foldText(text));
    }),
  );
});
