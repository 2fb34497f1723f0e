import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '#shared/domain/limits.ts';
import { recordsOf, type Session, sessionRecord } from '#shared/domain/session-body.ts';
import { cleanLine } from '#shared/lib/text.ts';
import { copyTitle, sessionCopy } from '#shared/transfer/session-copy.ts';
import { northsideSession } from '../../builders/northside.ts';
import { seededBytes } from '../../builders/random.ts';

const title = fc.string({ unit: 'grapheme', maxLength: 120 }).map((text) => cleanLine(text, 120));

describe('the name of a copy', () => {
  it.each([
    ['Northside', [], 'Northside (copy)'],
    ['Northside', ['Northside (copy)'], 'Northside (copy 2)'],
    ['Northside (copy)', ['Northside (copy)'], 'Northside (copy 2)'],
    ['Northside (copy 2)', ['Northside (copy 2)'], 'Northside (copy)'],
  ])('of %s beside %j is %s', (name, taken, copy) => {
    expect(copyTitle(name, new Set(taken))).toBe(copy);
  });

  it('is never one that is taken, and never longer than a name may be', () => {
    fc.assert(
      fc.property(title, fc.integer({ min: 1, max: 12 }), (name, times) => {
        const taken = new Set([name]);
        for (let nth = 0; nth < times; nth++) {
          const copy = copyTitle(name, taken);
          expect(taken.has(copy)).toBe(false);
          expect(copy.length).toBeLessThanOrEqual(limits.titleChars);
          expect(copy.isWellFormed()).toBe(true);
          taken.add(copy);
        }
      }),
    );
  });
});

describe('a copy', () => {
  const original = northsideSession();
  const copy = sessionCopy(original, new Set(), seededBytes(99));
  const ids = (session: Session) => [...recordsOf(session)].map(({ record }) => record.id);
  /** Every record in words, without its ids and without the session's name. */
  const contents = (session: Session): readonly string[] =>
    [...recordsOf(session)]
      .map(({ noun, record }) => {
        const named = Object.entries(noun === 'session' ? { ...record, title: '' } : record);
        return JSON.stringify(named.sort()).replace(/[a-z]+_[0-9a-v]{26}/g, 'id');
      })
      .sort();

  it('shares no id with its original', () => {
    const before = new Set<string>(ids(original));
    expect(ids(copy).filter((id) => before.has(id))).toEqual([]);
    expect(ids(copy)).toHaveLength(before.size);
  });

  it('keeps everything but the name', () => {
    expect(contents(copy)).toEqual(contents(original));
    expect(sessionRecord(copy).title).toBe('Kindness at Northside (copy)');
  });
});
