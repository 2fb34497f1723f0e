// The records of a kindness programme, in the order people see them.
import type { Action } from '../domain/action.ts';
import type { Benchmark, BenchmarkCriterion } from '../domain/benchmark.ts';
import type { Measure } from '../domain/measure.ts';
import type { Pledge, PledgeKind } from '../domain/pledge.ts';
import { cardParts, type Programme } from '../domain/programme.ts';
import type { Reading } from '../domain/reading.ts';
import type { Session } from '../domain/session-body.ts';
import { byRank } from '../lib/rank.ts';

export const programmesOf = (
  { programme }: Pick<Session, 'programme'>,
  canvasId: string,
): readonly Programme[] =>
  [...programme.values()].filter((one) => one.canvasId === canvasId).sort(byRank);

/** How many of a card's texts for the room are written. */
export const writtenParts = (programme: Programme): number =>
  cardParts.filter((part) => programme[part].trim() !== '').length;

export const measuresOf = (
  { measure }: Pick<Session, 'measure'>,
  canvasId: string,
): readonly Measure[] =>
  [...measure.values()].filter((one) => one.canvasId === canvasId).sort(byRank);

/** The oldest first; of one day, in the order of their ids. */
export const readingsOf = (
  { reading }: Pick<Session, 'reading'>,
  measureId: string,
): readonly Reading[] =>
  [...reading.values()]
    .filter((one) => one.measureId === measureId)
    .sort((a, b) => compare(a.takenOn, b.takenOn) || compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function benchmarkOf(
  { benchmark }: Pick<Session, 'benchmark'>,
  canvasId: string,
  criterion: BenchmarkCriterion,
): Benchmark | null {
  for (const one of benchmark.values())
    if (one.canvasId === canvasId && one.criterion === criterion) return one;
  return null;
}

/** The one gap that is closed. */
export function gapOf(
  { benchmark }: Pick<Session, 'benchmark'>,
  canvasId: string,
): Benchmark | null {
  for (const one of benchmark.values()) if (one.canvasId === canvasId && one.isGap) return one;
  return null;
}

export const pledgesOf = (
  { pledge }: Pick<Session, 'pledge'>,
  canvasId: string,
  kind: PledgeKind,
): readonly Pledge[] =>
  [...pledge.values()].filter((one) => one.canvasId === canvasId && one.kind === kind).sort(byRank);

export const actionsAbout = (
  { action }: Pick<Session, 'action'>,
  ids: ReadonlySet<string>,
): readonly Action[] =>
  [...action.values()].filter(({ about }) => about !== null && ids.has(about.id)).sort(byRank);
