// Plans of people's own in a window: opened, removed, brought back, and what is said when they can't be.
import { expect, it } from 'vitest';
import { limits } from '#shared/domain/limits.ts';
import { writePlan } from '#shared/format/plan-file.ts';
import { catalogue } from '#shared/workshops/catalogue.ts';
import { flatten } from '#shared/workshops/flat-plan.ts';
import { type ChosenFile, createPlansStore } from '../../../renderer/store/plans-store.ts';
import { memoryHost } from '../../builders/memory-host.ts';

const [ready] = catalogue;
if (!ready) throw new Error('No plan.');
const text = writePlan({ title: 'Ours', outcome: '', ...flatten(ready) }, '0');
const file = (content: string, name = 'ours.commonworkshop.json'): ChosenFile => {
  const bytes = new TextEncoder().encode(content);
  return { name, size: bytes.length, arrayBuffer: async () => bytes.buffer };
};
function opened() {
  const wire = memoryHost().connect();
  return { wire, plans: createPlansStore(wire.client) };
}

it('keeps the plan of a file, takes it away and brings it back', async () => {
  const { plans } = opened();
  const planId = await plans.openFile(file(text));
  const [card] = plans.state.getState().shelf?.plans ?? [];
  if (!card) throw new Error('It is not offered.');
  expect(card).toMatchObject({ planId, title: 'Ours' });
  expect(await plans.remove(card)).toBe(true);
  expect(plans.state.getState()).toMatchObject({ removed: card, shelf: { plans: [] } });
  expect(await plans.restore()).toBe(planId);
  expect(plans.state.getState()).toMatchObject({ removed: null, shelf: { plans: [card] } });
  expect(await plans.restore()).toBeNull();
});

it.each([
  ['a list of notes', file('One thought\nAnother', 'notes.txt'), 'plan.none'],
  ['notes under a plan’s name', file('One thought\nAnother'), 'plan.none'],
  ['somebody else’s file', file('{"board":{}}'), 'plan.none'],
  [
    'a plan of a newer version',
    file(text.replace('"minReader": 1', '"minReader": 9')),
    'plan.too-new',
  ],
  ['a plan cut in the middle', file(text.slice(0, 500)), 'file.damaged'],
  ['a broken step', file(text.replace('"kind": "focus"', '"kind": "toString"')), 'plan.damaged'],
  ['nothing', file(''), 'file.empty'],
  ['more than a plan can be', { ...file(text), size: limits.planBytes + 1 }, 'file.too-large'],
  [
    'a folder',
    { ...file(text), arrayBuffer: () => Promise.reject(new Error('gone')) },
    'file.not-text',
  ],
] as const)('%s is told, and nothing is added', async (_, chosen, type) => {
  const { plans } = opened();
  expect(await plans.openFile(chosen)).toBeNull();
  expect(plans.state.getState().problem?.type).toBe(type);
  expect(plans.state.getState().isReading).toBe(false);
  await plans.refresh();
  expect(plans.state.getState().shelf?.plans).toEqual([]);
});

it('says so when the host is gone, and keeps what it knew', async () => {
  const { wire, plans } = opened();
  await plans.openFile(file(text));
  const [card] = plans.state.getState().shelf?.plans ?? [];
  if (!card) throw new Error('It is not offered.');
  wire.cut();
  expect(await plans.remove(card)).toBe(false);
  expect(plans.state.getState()).toMatchObject({
    problem: { type: 'host.lost' },
    removed: null,
    shelf: { plans: [card] },
  });
});
