import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageLink } from '#shared/derive/average-link.ts';
import { suggestClusters } from '#shared/derive/suggest-clusters.ts';
import { segmentWords } from '../../../renderer/canvases/insight/note/segment-words.ts';

const notesOf = (texts: readonly string[]) =>
  texts.map((text, nth) => ({ id: `n${String(nth).padStart(4, '0')}`, text }));
const suggest = (texts: readonly string[]) => suggestClusters(notesOf(texts), segmentWords);
const said = (groups: ReturnType<typeof suggest>) =>
  groups.map(({ notes, words }) => ({ notes: notes.map((note) => note.text), words }));

/** Enough notes about nothing in common, so that a shared word is telling. */
const others = ['Rain', 'Alpha bravo', 'Quick onyx goblin', 'Velvet', 'Sphinx', 'Jackdaws', 'Oboe'];

describe('suggested groups', () => {
  it('are notes that share a telling word, and say which', () => {
    const groups = suggest(['I wait two days for a parcel', 'Parcels go to the locker', ...others]);
    expect(said(groups)).toEqual([
      { notes: ['I wait two days for a parcel', 'Parcels go to the locker'], words: ['parcel'] },
    ]);
  });

  it('leave a note in the tray that shares nothing, and everything when nothing is shared', () => {
    expect(suggest(others)).toEqual([]);
    expect(suggest([])).toEqual([]);
    expect(suggest(['', '', '1234', '🧥'])).toEqual([]);
  });

  it('don’t come from words that most notes have', () => {
    const texts = others.map((text) => `the neighbours and ${text}`);
    expect(suggest(texts)).toEqual([]);
  });

  it.each([
    ['case and accents', 'Café upstairs', 'the CAFE closed'],
    ['endings', 'she borrowed flour', 'nobody borrows anything'],
    ['Chinese', '邻居帮我收包裹', '包裹丢了'],
    ['Japanese', '荷物を預かってくれた', 'いつも荷物が届かない'],
    ['Thai', 'ฉันกลัวสุนัขตัวใหญ่', 'สุนัขเห่าทุกคืน'],
    ['Arabic', 'المصعد معطل', 'انتظرت المصعد طويلا'],
    ['Ukrainian', 'Посилка зникла', 'Сусіди взяли посилку'],
  ])('look through %s', (_, one, other) => {
    expect(suggest([one, other, ...others]).map(({ notes }) => notes.length)).toEqual([2]);
  });

  it('hold two to twelve notes, each in one group at most', () => {
    const many = Array.from({ length: 40 }, (_, nth) => `parcel ${others[nth % 7]} ${nth}`);
    for (const texts of [many, [...many, ...many], Array.from({ length: 30 }, () => 'the lift')]) {
      const groups = suggest(texts);
      const ids = groups.flatMap(({ notes }) => notes.map((note) => note.id));
      expect(new Set(ids).size).toBe(ids.length);
      for (const { notes } of groups) {
        expect(notes.length).toBeGreaterThan(1);
        expect(notes.length).toBeLessThanOrEqual(12);
      }
    }
  });

  const word = fc.constantFrom(
    'parcel',
    'parcels',
    'lift',
    'the',
    'a',
    'Café',
    'knock',
    '邻居',
    'z',
  );
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
  const texts = fc.array(text, { maxLength: 40 });

  it('are the same in whatever order the notes and their ids come', () => {
    const shuffled = texts.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(said(suggest(other))).toEqual(said(suggest(list)));
        expect(said(suggestClusters(notesOf(list).reverse(), segmentWords))).toEqual(
          said(suggest(list)),
        );
      }),
    );
  });

  it('always have a reason: a word that two of their notes hold', () => {
    fc.assert(
      fc.property(texts, (list) => {
        for (const { notes, words } of suggest(list)) {
          expect(words.length).toBeGreaterThan(0);
          for (const one of words) {
            const start = one.toLowerCase().slice(0, 5);
            const having = notes.filter((note) => note.text.toLowerCase().includes(start));
            expect(having.length).toBeGreaterThan(1);
          }
        }
      }),
    );
  });

  it('find company for part of the real statements', () => {
    const file = readFileSync(join(import.meta.dirname, '../../fixtures/statements.csv'), 'utf8');
    const statements = file.split('\n').map((line) => line.split(',').slice(7).join(','));
    const grouped = suggest(statements).flatMap(({ notes }) => notes).length;
    expect(grouped).toBeGreaterThan(10);
    expect(grouped).toBeLessThan(statements.length);
  });
});

describe('average link', () => {
  const limits = { leastAlike: 0.3, faint: 0, mostThings: 12 };
  const pair = (one: number, other: number, likeness: number) => ({ one, other, likeness });

  it('does not pull a thing in that is like one member only', () => {
    expect(averageLink(3, [pair(0, 1, 0.9), pair(1, 2, 0.5)], limits)).toEqual([[0, 1]]);
    expect(averageLink(3, [pair(0, 1, 0.9), pair(1, 2, 0.6)], limits)).toEqual([[0, 1, 2]]);
  });

  it('joins what is most alike first, and of equals the first', () => {
    const pairs = [pair(0, 1, 0.5), pair(1, 2, 0.8), pair(3, 4, 0.5), pair(4, 5, 0.5)];
    expect(averageLink(6, pairs, { ...limits, mostThings: 2 })).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
});
