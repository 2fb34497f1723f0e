import { expect, it } from 'vitest';
import type { DoneStep } from '#shared/derive/where-we-are.ts';
import type { Stage } from '#shared/domain/stage.ts';
import { doneRows } from '../../../../renderer/screens/room/done-rows.ts';

const step = (title: string, count = 0, words: readonly string[] = []): DoneStep => ({
  stage: { id: title, title } as unknown as Stage,
  result: count > 0 ? { what: words.length > 0 ? 'insights' : 'notes', count, words } : null,
});
const space = { lines: 10, chars: 40 };
const titles = (steps: readonly DoneStep[]) =>
  doneRows(steps, space).rows.map(({ title }) => title);
const said = ['One', 'Two', 'Three'];

it('steps that left nothing to count share a row', () => {
  const steps = [step('Arrive'), step('Agree'), step('Collect', 9), step('Read')];
  expect(titles(steps)).toEqual(['Arrive · Agree', 'Collect', 'Read']);
  expect(doneRows(steps, space).others).toBe(0);
});

it('a long way shows its latest results, and how many other steps there were', () => {
  const steps = Array.from({ length: 20 }, (_, nth) => step(`${nth}`, nth % 2));
  expect(titles(steps)).toEqual(['3', '5', '7', '9', '11', '13', '15', '17', '19']);
  expect(doneRows(steps, space).others).toBe(11);
});

it('insights are said in words while there is room, and later counted', () => {
  const early = [step('Arrive'), step('Insights', 3, said)];
  expect(doneRows(early, space).rows.at(-1)?.result?.words).toEqual(said);
  const late = [...early, step('List', 9), step('Partners', 4), step('Ideas', 14)];
  const { rows } = doneRows(late, space);
  expect(rows.map(({ title }) => title)).toEqual(['Insights', 'List', 'Partners', 'Ideas']);
  expect(rows[0]?.result).toMatchObject({ count: 3, words: [] });
});
