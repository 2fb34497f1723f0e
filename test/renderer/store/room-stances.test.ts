// A stance is the facilitator's until it is shown on purpose: a room window is never even sent it.
import { expect, it, vi } from 'vitest';
import { newId } from '#shared/lib/id.ts';
import { exampleStakeholders } from '#shared/workshops/example-stakeholders.ts';
import { openSessionStore } from '../../../renderer/store/session-store.ts';
import { memoryHost } from '../../builders/memory-host.ts';
import { seededBytes } from '../../builders/random.ts';

it('sends the room no stance, before and after one is shown, only what was shown', async () => {
  const random = seededBytes(43);
  const clientId = (): string => newId('note', random).slice('note_'.length);
  const host = memoryHost();
  const { client } = host.connect();
  const made = await client.call('library.create', {
    ...{ title: 'Kindness', workshop: 'listen-and-sort', roomSize: 'up-to-12' },
  });
  if (!made.ok) throw new Error(made.error.type);
  const { sessionId } = made.value;
  const wire = host.connect('room', sessionId);
  const [desk, room] = (
    [
      ['facilitator', client],
      ['room', wire.client],
    ] as const
  ).map(([role, one]) =>
    openSessionStore({ client: one, sessionId, role, clientId: clientId(), now: () => 0 }),
  );
  if (!desk || !room) throw new Error('Two windows were to be opened.');
  const deskSession = () => desk.state.getState().session;
  const roomSession = () => room.state.getState().session;
  await vi.waitFor(() => {
    expect([desk.state.getState().phase, room.state.getState().phase]).toEqual(['open', 'open']);
  });
  const canvasId = newId('canvas', random);
  desk.dispatch([
    { type: 'canvas.add', canvasId, kind: 'stakeholder', question: '', lanes: [] },
    ...exampleStakeholders(canvasId, random),
  ]);
  await vi.waitFor(() => expect(roomSession().stakeholder.size).toBe(9));
  expect(deskSession().stance.size).toBe(8);
  expect(roomSession().stance.size).toBe(0);
  const committee = [...deskSession().stakeholder.values()].find(({ name }) =>
    name.startsWith('Block B'),
  );
  if (!committee) throw new Error('The example has a committee.');
  desk.dispatch([{ type: 'stance.show', stakeholderIds: [committee.id] }]);
  await vi.waitFor(() =>
    expect(roomSession().stakeholder.get(committee.id)?.shownStance).toBe('concerns'),
  );
  const shown = [...roomSession().stakeholder.values()].filter((one) => one.shownStance !== null);
  expect(shown.map(({ id }) => id)).toEqual([committee.id]);
  expect(roomSession().stance.size).toBe(0);
  expect(wire.received()).not.toContain('Was ignored in 2019');
});
