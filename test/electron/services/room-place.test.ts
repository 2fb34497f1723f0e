// The console knows where the room's window is, and sees where the room points; nobody else does.
import { expect, it, vi } from 'vitest';
import { quietRoom } from '#shared/api/views.ts';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import { memoryHost } from '../../builders/memory-host.ts';
import { seededBytes } from '../../builders/random.ts';
import { buildSession } from '../../builders/session.ts';

const { session } = buildSession(1);
const { id: sessionId } = sessionRecord(session);

async function twoWindows() {
  const host = memoryHost();
  await host.repository.create(session);
  const console_ = host.connect('facilitator');
  await console_.client.call('session.open', { sessionId });
  const shown = vi.fn();
  console_.client.on('room.shown', ({ room }) => shown(room));
  const room = host.connect('room', sessionId);
  return { host, console_, room, shown };
}

it('a room window that opens and goes is told to the console', async () => {
  const { host, room, shown } = await twoWindows();
  await room.client.call('session.open', { sessionId });
  expect(shown).toHaveBeenLastCalledWith(expect.objectContaining({ place: 'window' }));
  await room.client.call('room.show', { sessionId, pageCount: 3, aspect: 1.6 });
  expect(shown).toHaveBeenLastCalledWith(expect.objectContaining({ pageCount: 3, aspect: 1.6 }));
  host.services.windowClosed(room.windowId);
  expect(shown).toHaveBeenLastCalledWith({ ...quietRoom, place: 'nowhere' });
});

it('where the window is, is the host’s to say', async () => {
  const { room } = await twoWindows();
  await room.client.call('session.open', { sessionId });
  const wish = { sessionId, place: 'second-screen' };
  expect(await room.client.call('room.show', wish)).toMatchObject({ ok: false });
});

it('pointing reaches the other windows and not one’s own', async () => {
  const { console_, room } = await twoWindows();
  await room.client.call('session.open', { sessionId });
  const seen = vi.fn();
  const own = vi.fn();
  room.client.on('room.pointed', seen);
  console_.client.on('room.pointed', own);
  const at = { on: null, x: 0.5, y: 0.25 };
  await console_.client.call('room.point', { sessionId, at });
  expect(seen).toHaveBeenCalledWith({ sessionId, from: 'facilitator', at });
  expect(own).not.toHaveBeenCalled();
  await room.client.call('room.point', { sessionId, at: null });
  expect(own).toHaveBeenCalledWith({ sessionId, from: 'room', at: null });
});

it('when a table’s turn began, is the host’s to say', async () => {
  const { console_, shown } = await twoWindows();
  const tableIds = [newId('table', seededBytes(3))];
  const report = { tableIds, at: 0, lastsMs: 60_000, startedAt: 5 };
  await console_.client.call('room.show', { sessionId, report });
  const { startedAt } = shown.mock.lastCall?.[0].report ?? {};
  expect(startedAt).not.toBe(5);
});
