import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionDocument } from '#shared/transfer/export-document.ts';
import { fileName } from '#shared/transfer/file-name.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const named = (title: string): string => fileName(title, '.csv', 'Workshop');
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

describe('a file name', () => {
  test.each([
    ['Kindness at Northside', 'Kindness at Northside.csv'],
    ['../../etc/passwd', 'etc passwd.csv'],
    ['C:\\Windows\\system32', 'C Windows system32.csv'],
    ['CON', 'CON_.csv'],
    ['con.txt', 'con_.txt.csv'],
    ['Lpt1', 'Lpt1_.csv'],
    ['COM²', 'COM²_.csv'],
    ['nul .a', 'nul_ .a.csv'],
    ['console', 'console.csv'],
    ['...', 'Workshop.csv'],
    ['', 'Workshop.csv'],
    ['.hidden', 'hidden.csv'],
    ['--help', 'help.csv'],
    ['~$draft', '$draft.csv'],
    ['ends in dots. . .', 'ends in dots.csv'],
    ['a\u0000b\nc', 'a b c.csv'],
    ['gpj.\u202etxt.exe', 'gpj.txt.exe.csv'],
    ['zero\u200bwidth\ufeff', 'zerowidth.csv'],
    ['what? "why" <how> a|b*', 'what why how a b.csv'],
    ['Cafe\u0301', 'Café.csv'],
    ['Über uns: 你好 مرحبا', 'Über uns 你好 مرحبا.csv'],
    ['half \ud83d pair', 'half � pair.csv'],
    ['👩‍👩‍👧 family', '👩‍👩‍👧 family.csv'],
  ])('from %j is %j', (title, expected) => {
    expect(named(title)).toBe(expected);
  });

  test('is cut at 120 bytes between graphemes', () => {
    const family = '👩‍👩‍👧';
    const name = named(family.repeat(40));
    expect(bytesOf(name)).toBeLessThanOrEqual(120);
    expect(name.replace('.csv', '').replaceAll(family, '')).toBe('');
    expect(named('é'.repeat(200))).toBe(`${'é'.repeat(58)}.csv`);
    expect(named(`e${'\u0301'.repeat(500)}`)).toBe('Workshop.csv');
  });

  test('is safe whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const name = named(title);
        expect(bytesOf(name)).toBeLessThanOrEqual(120);
        expect(name).toMatch(
          /^[^\s./\\][^/\\:*?"<>|\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]*\.csv$/u,
        );
        expect(name.isWellFormed()).toBe(true);
        expect(name).toBe(name.normalize('NFC'));
        expect(named(name.slice(0, -4))).toBe(name);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a session file', () => {
  test('is named safely after its session', () => {
    const session = afterOps(buildSession(1).session, { type: 'session.rename', title: 'CON' });
    expect(sessionDocument(session, 3, '0.1.0')).toMatchObject({
      name: 'CON_.commonboard.json',
      mime: 'application/json',
    });
  });
});
