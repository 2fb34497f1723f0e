// Lines between two, against the real services in memory.
import { expect, test } from 'vitest';
import { newId } from '#shared/lib/id.ts';
import { turnLine } from '../../../renderer/commands/connector-commands.ts';
import { openWindow } from '../../builders/open-window.ts';
import { sessionOf } from '../../builders/sorting-ways.ts';

async function lined(labels: readonly (readonly [from: number, to: number, label: string])[]) {
  const open = await openWindow('sort', 2);
  const { canvasId, context, noteIds } = open;
  const place = (nth: number) => {
    const [id] = noteIds.slice(nth, nth + 1);
    if (!id) throw new Error('There are two notes.');
    return { kind: 'note', id } as const;
  };
  open.dispatch({
    type: 'note.place',
    places: noteIds.map((noteId, nth) => ({ noteId, x: nth * 4, y: 0 })),
  });
  for (const [from, to, label] of labels) {
    const connectorId = newId('connector', context.random);
    const ends = { from: place(from), to: place(to) };
    open.dispatch({ type: 'connector.add', connectorId, canvasId, ...ends, label });
  }
  const lines = () =>
    [...sessionOf(open).connector.values()]
      .map(({ from, to, label }) => [
        noteIds.indexOf(from.id as never),
        noteIds.indexOf(to.id as never),
        label,
      ])
      .sort();
  return { open, lines };
}

test('a line is turned with its words', async () => {
  const { open, lines } = await lined([[0, 1, 'leads to']]);
  const [line] = sessionOf(open).connector.values();
  if (line) turnLine(open.context, line);
  expect(lines()).toEqual([[1, 0, 'leads to']]);
});

test('where there is one each way, turning one changes their words and loses none', async () => {
  const { open, lines } = await lined([
    [0, 1, 'asks'],
    [1, 0, 'answers'],
  ]);
  expect(lines()).toHaveLength(2);
  const [line] = sessionOf(open).connector.values();
  if (line) turnLine(open.context, line);
  expect(lines()).toEqual([
    [0, 1, 'answers'],
    [1, 0, 'asks'],
  ]);
});
