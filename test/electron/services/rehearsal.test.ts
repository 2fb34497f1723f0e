// A rehearsal through the real services: a session apart, that goes by itself.
import { expect, it, vi } from 'vitest';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { createAppStore } from '../../../renderer/store/app-store.ts';
import { endRehearsals } from '../../../renderer/store/end-rehearsals.ts';
import { createLibraryStore } from '../../../renderer/store/library-store.ts';
import { memoryHost } from '../../builders/memory-host.ts';
import { seededBytes } from '../../builders/random.ts';
import { buildSession } from '../../builders/session.ts';

const { session } = buildSession(4);
const own = sessionRecord(session).id;

async function rehearsing() {
  const host = memoryHost();
  await host.repository.create(session);
  const { client } = host.connect();
  const app = createAppStore({ client, random: seededBytes(9), now: () => 1 });
  const library = createLibraryStore(client);
  endRehearsals(app, library);
  await app.start();
  const made = await library.rehearse(own);
  if (!made.ok) throw new Error('A rehearsal was asked for.');
  const { sessionId } = made.value;
  app.openSession(sessionId);
  const open = app.state.getState().open;
  await vi.waitFor(() => expect(open?.store.state.getState().phase).toBe('open'));
  return { host, app, library, sessionId };
}
const titles = (cards: readonly { readonly rehearsal: boolean }[] | undefined) =>
  cards?.map(({ rehearsal }) => rehearsal);

it('leaves the session as it is', async () => {
  const { host, sessionId } = await rehearsing();
  expect(sessionId).not.toBe(own);
  expect(host.repository.kept.get(own)?.session).toBe(session);
  expect(host.repository.kept.get(own)?.changes).toEqual([]);
});

it('goes to the trash when it is left, and comes back by one undo', async () => {
  const { app, library } = await rehearsing();
  expect(titles(library.state.getState().listing?.sessions)).toEqual([false, true]);
  app.leaveSession();
  await vi.waitFor(() => expect(library.state.getState().trashed).toHaveLength(1));
  expect(titles(library.state.getState().listing?.sessions)).toEqual([false]);
  await library.untrash();
  expect(titles(library.state.getState().listing?.sessions)).toEqual([false, true]);
});

it('goes to the trash when the app ends while it is open', async () => {
  const { host } = await rehearsing();
  await host.services.shutdown();
  expect(titles((await host.repository.list()).sessions)).toEqual([false]);
});

it('a session that is left stays where it is', async () => {
  const { app, library } = await rehearsing();
  app.openSession(own);
  await vi.waitFor(() => expect(library.state.getState().trashed).toHaveLength(1));
  app.leaveSession();
  await library.refresh();
  expect(titles(library.state.getState().listing?.sessions)).toEqual([false]);
});
