// Who is writing on which note: others see it, nobody is told of their own, and it ends by itself.
import { expect, it, vi } from 'vitest';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { openSessionStore } from '../../../renderer/store/session-store.ts';
import { memoryHost } from '../../builders/memory-host.ts';
import { buildSession } from '../../builders/session.ts';

const { session, noteIds } = buildSession(2);
const { id: sessionId } = sessionRecord(session);
const [first, second] = noteIds;
if (!first || !second) throw new Error('Notes were built.');

async function threeWindows() {
  const host = memoryHost();
  await host.repository.create(session);
  const open = (role: 'facilitator' | 'room', nth: number) => {
    const wire = host.connect(role, role === 'room' ? sessionId : undefined);
    const clientId = String(nth).padStart(26, '0');
    const { client, windowId } = wire;
    const store = openSessionStore({ client, sessionId, role, clientId, now: () => 1 });
    return { store, wire, windowId, writing: () => store.state.getState().room.writing };
  };
  const windows = [open('facilitator', 1), open('facilitator', 2), open('room', 3)] as const;
  for (const { store } of windows)
    await vi.waitFor(() => expect(store.state.getState().phase).toBe('open'));
  return { host, windows };
}

it('is seen in the other windows and the room, not in one’s own, and not saved', async () => {
  const { windows } = await threeWindows();
  const [one, two, room] = windows;
  one.store.writeOn(first);
  two.store.writeOn(second);
  await vi.waitFor(() => expect(room.writing()).toEqual([first, second]));
  expect(one.writing()).toEqual([second]);
  expect(two.writing()).toEqual([first]);
  expect(one.store.state.getState().canUndo).toBe(false);
  one.store.writeOn(null);
  await vi.waitFor(() => expect(room.writing()).toEqual([second]));
});

it('ends when the window goes or leaves the session', async () => {
  const { host, windows } = await threeWindows();
  const [one, two, room] = windows;
  one.store.writeOn(first);
  two.store.writeOn(second);
  await vi.waitFor(() => expect(room.writing()).toEqual([first, second]));
  host.services.windowClosed(one.windowId);
  await vi.waitFor(() => expect(room.writing()).toEqual([second]));
  two.store.close();
  await vi.waitFor(() => expect(room.writing()).toEqual([]));
});

it('is not the room’s to say', async () => {
  const { windows } = await threeWindows();
  const [one, , room] = windows;
  room.store.writeOn(first);
  one.store.show({ blank: true });
  await vi.waitFor(() => expect(room.store.state.getState().room.blank).toBe(true));
  expect(one.writing()).toEqual([]);
});

it('is told again to a host that had let the window go', async () => {
  const { host, windows } = await threeWindows();
  const [one, , room] = windows;
  one.store.writeOn(first);
  await vi.waitFor(() => expect(room.writing()).toEqual([first]));
  one.wire.cut();
  host.services.windowClosed(one.windowId);
  await vi.waitFor(() => expect(room.writing()).toEqual([]));
  one.wire.join();
  await vi.waitFor(() => expect(room.writing()).toEqual([first]));
});
