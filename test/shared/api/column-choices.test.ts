import { expect, test } from 'vitest';
import {
  type ColumnChoices,
  chosenFor,
  columnChoicesSchema,
  KEPT_LAYOUTS,
  withChoice,
} from '#shared/api/column-choices.ts';
import type { TableMapping } from '#shared/api/import-preview.ts';

const mapping = (textColumn: number): TableMapping => ({
  ...{ shape: 'rows', hasHeader: true, textColumn, laneColumn: null },
  ...{ groupColumn: null, votesColumn: null, rejectedColumn: null },
});
const layout = (nth: number): string => `3-${nth.toString(16).padStart(8, '0')}`;

test('the last choice for a table counts, and null forgets it', () => {
  const first = withChoice([], layout(1), mapping(0));
  const second = withChoice(first, layout(1), mapping(2));
  expect(second).toHaveLength(1);
  expect(chosenFor(second, layout(1))).toEqual(mapping(2));
  expect(chosenFor(second, layout(2))).toBeNull();
  expect(withChoice(second, layout(1), null)).toEqual([]);
});

test('only so many are kept, and the one that was not chosen for longest goes', () => {
  let choices: ColumnChoices = [];
  for (let nth = 0; nth < KEPT_LAYOUTS; nth++)
    choices = withChoice(choices, layout(nth), mapping(1));
  choices = withChoice(choices, layout(0), mapping(1));
  choices = withChoice(choices, layout(KEPT_LAYOUTS), mapping(1));
  expect(columnChoicesSchema.safeParse(choices).success).toBe(true);
  expect(chosenFor(choices, layout(0))).not.toBeNull();
  expect(chosenFor(choices, layout(1))).toBeNull();
});

test('a choice of a column that such a table does not have is no choice', () => {
  const choices = withChoice([], layout(1), { ...mapping(0), votesColumn: 3 });
  expect(chosenFor(choices, layout(1))).toBeNull();
});
