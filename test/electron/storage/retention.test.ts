import { expect, test } from 'vitest';
import { journalsToDrop } from '../../../electron/storage/journal-retention.ts';
import { snapshotsToDrop } from '../../../electron/storage/snapshot-retention.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = 1_700_000_000_000;

/** One snapshot every ten minutes, the oldest first. */
const everyTenMinutes = (days: number, size = 1_000) =>
  Array.from({ length: days * 144 }, (_, nth) => ({
    revision: nth,
    writtenAt: START + nth * 10 * MINUTE,
    size,
  }));
const keptOf = (all: ReturnType<typeof everyTenMinutes>) => {
  const gone = new Set(snapshotsToDrop(all));
  return all.filter((one) => !gone.has(one.revision));
};

test('all snapshots stay for a day, one an hour for a week, one a day for thirty days', () => {
  const all = everyTenMinutes(40);
  const now = all.at(-1)?.writtenAt ?? 0;
  const kept = keptOf(all);
  const within = (from: number, to: number) =>
    kept.filter((one) => now - one.writtenAt > from && now - one.writtenAt <= to).length;
  expect(within(-1, DAY)).toBe(145);
  expect(within(DAY, 7 * DAY)).toBeGreaterThanOrEqual(143);
  expect(within(DAY, 7 * DAY)).toBeLessThanOrEqual(146);
  expect(within(7 * DAY, 30 * DAY)).toBeGreaterThanOrEqual(22);
  expect(within(7 * DAY, 30 * DAY)).toBeLessThanOrEqual(25);
  expect(within(30 * DAY, 99 * DAY)).toBe(0);
});

test('the newest twenty stay whatever the clock says', () => {
  const all = everyTenMinutes(1).slice(0, 30);
  const jumped = all.map((one, nth) => (nth === 29 ? { ...one, writtenAt: START * 2 } : one));
  expect(keptOf(jumped).map((one) => one.revision)).toEqual(
    Array.from({ length: 20 }, (_, nth) => nth + 10),
  );
});

test('a session’s snapshots take at most 300 MB, and one always stays', () => {
  const kept = keptOf(everyTenMinutes(1, 20 * 1024 * 1024));
  expect(kept.map((one) => one.revision)).toEqual(
    Array.from({ length: 15 }, (_, nth) => nth + 129),
  );
  expect(keptOf([{ revision: 1, writtenAt: 1, size: 2 ** 40 }])).toHaveLength(1);
});

const journals = (count: number, size = 1_000) =>
  Array.from({ length: count }, (_, nth) => ({ name: `j${nth}`, revision: nth * 10, size }));

test('a journal goes only when two good copies hold what came after it', () => {
  const tight = { bytes: 0, count: 0 };
  expect(journalsToDrop(journals(5), 25, tight)).toEqual(['j0', 'j1']);
  expect(journalsToDrop(journals(5), -1, tight)).toEqual([]);
});

test('the newest journal always stays', () => {
  expect(journalsToDrop(journals(3), 1_000, { bytes: 0, count: 0 })).toEqual(['j0', 'j1']);
});

test('few and small journals all stay: they are the history that can be undone', () => {
  expect(journalsToDrop(journals(40), 1_000)).toEqual([]);
  expect(journalsToDrop(journals(42), 1_000)).toEqual(['j0', 'j1']);
});
