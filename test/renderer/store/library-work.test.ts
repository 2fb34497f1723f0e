// Several sessions at once, against the real services.
import { describe, expect, it, vi } from 'vitest';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { createLibraryStore, type LibraryStore } from '../../../renderer/store/library-store.ts';
import type { FormedText } from '../../../renderer/store/library-work.ts';
import { openSessionStore } from '../../../renderer/store/session-store.ts';
import { memoryHost } from '../../builders/memory-host.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

async function shelf(count: number) {
  const host = memoryHost();
  for (let nth = 1; nth <= count; nth++) {
    const { session } = buildSession(nth, nth);
    await host.repository.create(
      afterOps(session, { type: 'session.rename', title: `Session ${nth}` }),
    );
  }
  const wire = host.connect();
  const library = createLibraryStore(wire.client);
  await library.refresh();
  return { host, wire, library };
}
const sessionsOf = ({ state }: LibraryStore) => state.getState().listing?.sessions ?? [];
const titles = (library: LibraryStore) => sessionsOf(library).map(({ title }) => title);

describe('several at once', () => {
  it('go to the trash together and come back by one undo', async () => {
    const { library } = await shelf(4);
    await library.trash(sessionsOf(library).slice(0, 3));
    expect(titles(library)).toEqual(['Session 4']);
    expect(library.state.getState().trashed).toHaveLength(3);
    await library.untrash();
    expect(titles(library)).toHaveLength(4);
    expect(library.state.getState()).toMatchObject({
      trashed: [],
      outcome: { kind: 'restored', count: 3 },
    });
  });

  it('tell what could not be done, and the others are done', async () => {
    const { library, wire } = await shelf(3);
    const [gone, ...others] = sessionsOf(library);
    if (!gone) throw new Error('There are three.');
    await wire.client.call('library.trash', { sessionId: gone.sessionId });
    await library.duplicate([gone, ...others].map(({ sessionId }) => sessionId));
    expect(library.state.getState()).toMatchObject({
      problem: { type: 'session.missing' },
      outcome: { kind: 'duplicated', count: 2 },
    });
  });

  it('say how far they are, and stop after the one they are at', async () => {
    const { library } = await shelf(4);
    const seen: number[] = [];
    library.state.subscribe(({ work }, before) => {
      if (!work || work === before.work) return;
      seen.push(work.done);
      if (work.done === 1) library.stop();
    });
    await library.trash(sessionsOf(library));
    expect(seen).toEqual([0, 1]);
    expect(titles(library)).toHaveLength(2);
    expect(library.state.getState().work).toBeNull();
  });

  it('end when the host is lost, with what is done kept and the rest as it was', async () => {
    const { library, wire } = await shelf(3);
    wire.cut();
    await library.trash(sessionsOf(library));
    expect(library.state.getState()).toMatchObject({
      problem: { type: 'host.lost' },
      trashed: [],
      work: null,
    });
    wire.join();
    await vi.waitFor(() => expect(titles(library)).toHaveLength(3));
  });

  it('are handed out as session files, each by itself where there is no dialog', async () => {
    const { library } = await shelf(3);
    const names: string[] = [];
    const ids = sessionsOf(library).map(({ sessionId }) => sessionId);
    await library.exportFiles(ids, ({ name }) => names.push(name));
    expect(names.sort()).toEqual([1, 2, 3].map((nth) => `Session ${nth}.commonboard.json`));
    expect(library.state.getState().outcome).toEqual({
      kind: 'exported',
      count: 3,
      folder: null,
    });
  });

  it('are read in every form for one file; stopped half-way, there is none', async () => {
    const { library } = await shelf(3);
    const ids = sessionsOf(library).map(({ sessionId }) => sessionId);
    const handed: string[] = [];
    const zipped: string[] = [];
    const hands = {
      zip: async (files: readonly FormedText[]) => {
        zipped.push(...files.map(({ name }) => name));
        return new Uint8Array(1);
      },
      download: ({ name }: { readonly name: string }) => void handed.push(name),
    };
    await library.exportTogether(ids, hands);
    expect(zipped.sort()).toEqual(
      [1, 2, 3].flatMap((nth) =>
        ['.commonboard.json', '.csv', '.md'].map((ending) => `Session ${nth}${ending}`),
      ),
    );
    expect(handed).toEqual(['Sessions.zip']);
    expect(library.state.getState().outcome).toEqual({ kind: 'downloaded', name: 'Sessions.zip' });
    library.state.subscribe(({ work }) => {
      if (work?.done === 1) library.stop();
    });
    await library.exportTogether(ids, hands);
    expect(handed).toHaveLength(1);
  });

  it('are asked for once while they change, and once more when they have', async () => {
    const { library, wire } = await shelf(2);
    const call = vi.spyOn(wire.client, 'call');
    await Promise.all(Array.from({ length: 20 }, () => library.refresh()));
    expect(call).toHaveBeenCalledTimes(2);
  });
});

describe('a copy', () => {
  it('is made of what another window has open, with what was just typed there', async () => {
    const { host, library } = await shelf(1);
    const [card] = sessionsOf(library);
    if (!card) throw new Error('There is one.');
    const { sessionId } = card;
    const other = host.connect();
    const clientId = '2'.padStart(26, '0');
    const store = openSessionStore({
      client: other.client,
      sessionId,
      role: 'facilitator',
      clientId,
      now: () => 1,
    });
    await vi.waitFor(() => expect(store.state.getState().phase).toBe('open'));
    const [note] = store.state.getState().session.note.values();
    if (!note) throw new Error('It has a note.');
    store.dispatch([{ type: 'note.edit', noteId: note.id, text: 'Just typed' }]);
    await vi.waitFor(() =>
      expect(store.state.getState().session.note.get(note.id)?.text).toBe('Just typed'),
    );
    await library.duplicate([sessionId]);
    expect(titles(library)).toEqual(['Session 1', 'Session 1 (copy)']);
    const copy = [...host.repository.kept.values()].at(-1);
    expect([...(copy?.session.note.values() ?? [])].map(({ text }) => text)).toEqual([
      'Just typed',
    ]);
    expect(host.repository.isOpen(sessionId)).toBe(true);
  });

  it('of a session that is closed leaves it closed', async () => {
    const { host, library } = await shelf(1);
    const [card] = sessionsOf(library);
    if (!card) throw new Error('There is one.');
    await library.duplicate([card.sessionId, card.sessionId]);
    expect(titles(library)).toEqual(['Session 1', 'Session 1 (copy)', 'Session 1 (copy 2)']);
    expect([...host.repository.kept.keys()].filter((id) => host.repository.isOpen(id))).toEqual([]);
  });
});

describe('already open', () => {
  it('is said of what another window has open, never of one’s own, and no longer than it is', async () => {
    const { host, wire, library } = await shelf(2);
    const [card] = sessionsOf(library);
    if (!card) throw new Error('There are two.');
    const { sessionId } = card;
    const where = () =>
      sessionsOf(library).find((one) => one.sessionId === sessionId)?.openElsewhere;
    await wire.client.call('session.open', { sessionId });
    await library.refresh();
    expect(where()).toBeNull();
    const room = host.connect('room', sessionId);
    await room.client.call('session.open', { sessionId });
    await vi.waitFor(() => expect(where()).toBe('room'));
    const other = host.connect();
    await other.client.call('session.open', { sessionId });
    await vi.waitFor(() => expect(where()).toBe('console'));
    await other.client.call('session.close', { sessionId });
    await vi.waitFor(() => expect(where()).toBe('room'));
    host.services.windowClosed(room.windowId);
    await vi.waitFor(() => expect(where()).toBeNull());
  });
});

describe('the example', () => {
  it('is a session of its own each time', async () => {
    const { host, library } = await shelf(0);
    const first = await library.openExample();
    const second = await library.openExample();
    expect(first.ok && second.ok && first.value.sessionId !== second.value.sessionId).toBe(true);
    expect([...host.repository.kept.values()].map(({ session }) => session.note.size)).toEqual([
      53, 53,
    ]);
    expect(sessionsOf(library).map(({ clusterCount }) => clusterCount)).toEqual([12, 12]);
  });
});

describe('what is deleted for good', () => {
  it('is gone, and can’t be taken back any more', async () => {
    const { host, library } = await shelf(2);
    const [card] = sessionsOf(library);
    if (!card) throw new Error('There are two.');
    await library.trash([card]);
    const [trashed] = library.state.getState().listing?.trash ?? [];
    expect(trashed).toMatchObject({ title: card.title, noteCount: card.noteCount });
    await library.discard(trashed?.trashId ?? '');
    expect(library.state.getState()).toMatchObject({ trashed: [], listing: { trash: [] } });
    const ids = [...host.repository.kept.values()].map(({ session }) => sessionRecord(session).id);
    expect(ids).not.toContain(card.sessionId);
  });
});
