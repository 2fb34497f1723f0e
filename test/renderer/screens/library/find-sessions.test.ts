import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { librarySorts } from '#shared/api/settings.ts';
import type { SessionCard } from '#shared/api/views.ts';
import { blankCard } from '#shared/derive/session-card.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { findSessions, sortSessions } from '../../../../renderer/screens/library/find-sessions.ts';

const card = (title: string, more: Partial<SessionCard> = {}): SessionCard => ({
  ...blankCard,
  sessionId: `session_${title}` as SessionId,
  title,
  workshop: 'listen-and-sort',
  changedAt: 0,
  problem: null,
  openElsewhere: null,
  ...more,
});
const titles = (cards: readonly SessionCard[]): readonly string[] => cards.map((one) => one.title);

describe('finding', () => {
  const shelf = [
    card('Café at the canal', { stageTitle: 'Sort' }),
    card('Harbour quarter', { stageTitle: 'Read out' }),
    card('Straßenfest', { workshop: 'from-elsewhere' }),
  ];

  it.each([
    ['', 3],
    ['   ', 3],
    ['cafe', 1],
    ['CANAL CAFÉ', 1],
    ['strasse', 1],
    ['read out', 1],
    ['listen', 2],
    ['elsewhere', 1],
    ['canal harbour', 0],
  ])('“%s” finds %i', (query, count) => {
    expect(findSessions(shelf, query)).toHaveLength(count);
  });

  it('finds each by its own name, and more words never find more', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 8 }),
        fc.string({ unit: 'grapheme' }),
        (names, word) => {
          const cards = names.map((name) => card(name));
          for (const name of names) {
            expect(titles(findSessions(cards, name))).toContain(name);
            expect(findSessions(cards, name).length).toBeGreaterThanOrEqual(
              findSessions(cards, `${name} ${word}`).length,
            );
          }
        },
      ),
    );
  });
});

describe('order', () => {
  it('is by name as people put names: without case and accents, 2 before 10', () => {
    const shelf = ['Room 10', 'émile', 'Room 2', 'Eva', 'anna'].map((name) => card(name));
    expect(titles(sortSessions(shelf, 'name'))).toEqual([
      'anna',
      'émile',
      'Eva',
      'Room 2',
      'Room 10',
    ]);
  });

  it('is newest first by change and by birth', () => {
    const shelf = [
      card('old', { createdAt: 1, changedAt: 9 }),
      card('new', { createdAt: 5, changedAt: 6 }),
    ];
    expect(titles(sortSessions(shelf, 'changed'))).toEqual(['old', 'new']);
    expect(titles(sortSessions(shelf, 'created'))).toEqual(['new', 'old']);
  });

  it('keeps every session and does not depend on how they came', () => {
    const few = fc.record({ name: fc.constantFrom('a', 'A', 'b'), at: fc.nat(2), born: fc.nat(2) });
    fc.assert(
      fc.property(
        fc.array(few, { maxLength: 10 }),
        fc.constantFrom(...librarySorts),
        (all, sort) => {
          const cards = all.map(({ name, at, born }, nth) =>
            card(name, {
              changedAt: at,
              createdAt: born,
              sessionId: `session_${nth}` as SessionId,
            }),
          );
          const sorted = sortSessions(cards, sort);
          expect(new Set(sorted)).toEqual(new Set(cards));
          expect(sortSessions([...cards].reverse(), sort)).toEqual(sorted);
        },
      ),
    );
  });
});
