import { expect, it } from 'vitest';
import type { DoneStep } from '#shared/derive/where-we-are.ts';
import type { Stage } from '#shared/domain/stage.ts';
import { doneRows } from '../../../../renderer/screens/room/done-rows.ts';

const step = (title: string, count = 0, words: readonly string[] = []): DoneStep => ({
  stage: { id: title, title } as unknown as Stage,
  result: count > 0 ? { what: words.length > 0 ? 'insights' : 'notes', count, words } : null,
});

it('steps that left nothing to count share a row', () => {
  const { rows, before } = doneRows([
    step('Arrive'),
    step('Agree'),
    step('Collect', 9),
    step('Read'),
  ]);
  expect(rows.map(({ title }) => title)).toEqual(['Arrive · Agree', 'Collect', 'Read']);
  expect(before).toBe(0);
});

it('a long way shows its latest rows and how many steps came before', () => {
  const { rows, before } = doneRows(Array.from({ length: 20 }, (_, nth) => step(`${nth}`, 1)));
  expect(rows.map(({ title }) => title)).toEqual(['14', '15', '16', '17', '18', '19']);
  expect(before).toBe(14);
});

it('sentences take the room of rows; the latest step is always there', () => {
  const said = ['One', 'Two', 'Three'];
  const { rows } = doneRows([step('A', 1), step('B', 1), step('C', 1), step('Insights', 3, said)]);
  expect(rows.map(({ title }) => title)).toEqual(['B', 'C', 'Insights']);
});
