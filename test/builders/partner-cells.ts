// Scores of partners as plain numbers, for the read models that work on what was revealed.
import fc from 'fast-check';
import type { CriterionId } from '#shared/domain/criterion.ts';
import type { PartnerId } from '#shared/domain/partner.ts';
import type { Cell } from '#shared/domain/scoring.ts';
import { newId } from '#shared/lib/id.ts';
import { seededBytes } from './random.ts';

const random = seededBytes(77);
export const partnerIds: readonly PartnerId[] = Array.from({ length: 5 }, () =>
  newId('partner', random),
);
export const criterionIds: readonly CriterionId[] = Array.from({ length: 4 }, () =>
  newId('criterion', random),
);

/** Partner by partner, criterion by criterion: what each scorer gave. */
export type Table = readonly (readonly Cell['values'][])[];

export const cellsOf = (table: Table): readonly Cell[] =>
  table.flatMap((row, p) =>
    row.flatMap((values, c) => {
      const partnerId = partnerIds[p];
      const criterionId = criterionIds[c];
      return partnerId && criterionId ? [{ partnerId, criterionId, values }] : [];
    }),
  );

export const weights = (...shares: readonly number[]): ReadonlyMap<string, number> =>
  new Map(shares.map((share, nth) => [criterionIds[nth] ?? '', share]));

const score = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** A whole table, with blanks, of up to five partners, four criteria and five scorers. */
export const anyTable = (score_: fc.Arbitrary<number | null> = score): fc.Arbitrary<Table> =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 5 }),
    )
    .chain(([partners, criteria, scorers]) => {
      const exactly = (length: number) => ({ minLength: length, maxLength: length });
      const cell = fc.array(score_, exactly(scorers));
      return fc.array(fc.array(cell, exactly(criteria)), exactly(partners));
    });

/** Counters for so many criteria, at least one of them given. */
export const anyCounters = (count: number): fc.Arbitrary<readonly number[]> =>
  fc
    .array(fc.integer({ min: 0, max: 20 }), { minLength: count, maxLength: count })
    .map((counters) => (counters.every((one) => one === 0) ? counters.map(() => 1) : counters));
