// Everyone's changes on the host: listed, undone from any console, and the whole session put back.
import { describe, expect, it, vi } from 'vitest';
import { toBody } from '#shared/domain/session-json.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { openSessionStore, type SessionStore } from '../../../renderer/store/session-store.ts';
import { memoryHost, type Wire } from '../../builders/memory-host.ts';
import { buildSession } from '../../builders/session.ts';

const built = buildSession(12);
const [a, b] = built.noteIds;
const [record] = built.session.session.values();
const [stageId] = built.stageIds;
if (!a || !b || !record || !stageId) throw new Error('A session was built.');
const sessionId = record.id;
const { canvasId } = built;

let windows = 0;
const nextId = (): string => String(++windows).padStart(26, '0');
async function opened(wire: Wire, role: 'facilitator' | 'room' = 'facilitator') {
  const clientId = nextId();
  const store = openSessionStore({ client: wire.client, sessionId, role, clientId, now: () => 1 });
  await vi.waitFor(() => expect(store.state.getState().phase).toBe('open'));
  return store;
}
async function started() {
  const host = memoryHost();
  await host.repository.create(built.session);
  const wire = host.connect();
  return { host, wire, store: await opened(wire) };
}
const quiet = (store: SessionStore) =>
  vi.waitFor(() => expect(store.state.getState().saved).toBe(true));
const done = async (store: SessionStore, ...ops: readonly Op[]) => {
  expect(store.dispatch(ops)).toBe(true);
  await quiet(store);
};
const list = async ({ client }: Wire, before: number | null = null, limit = 50) => {
  const page = await client.call('history.list', { sessionId, before, limit });
  if (!page.ok) throw new Error(page.error.type);
  return page.value;
};
const bodyOf = (store: SessionStore) => toBody(store.state.getState().session);
const batch = (seq: number) => ({ sessionId, clientId: 'v'.repeat(26), seq });

describe('the list of changes', () => {
  it('says whose each was: this window’s, the wall’s, another console’s, or one that is gone', async () => {
    const { host, wire, store } = await started();
    const leaves = host.connect();
    await done(await opened(leaves), { type: 'note.edit', noteId: a, text: 'Gone by now' });
    host.services.windowClosed(leaves.windowId);
    await done(store, { type: 'note.edit', noteId: a, text: 'Mine' });
    await done(await opened(host.connect()), { type: 'note.edit', noteId: b, text: 'Theirs' });
    const wall = await opened(host.connect('room', sessionId), 'room');
    await done(wall, { type: 'note.place', places: [{ noteId: a, x: 1, y: 1 }] });
    const { entries } = await list(wire);
    expect(entries.map(({ author, types, subject }) => [author, types[0], subject.name])).toEqual([
      ['the-wall', 'note.place', 'Mine'],
      ['another-console', 'note.edit', 'Theirs'],
      ['this-window', 'note.edit', 'Mine'],
      ['earlier', 'note.edit', 'Gone by now'],
    ]);
  });

  it('comes in pages, however many there are', async () => {
    const { wire, store } = await started();
    for (let nth = 0; nth < 30; nth++)
      store.dispatch([{ type: 'note.edit', noteId: a, text: `Text ${nth}` }]);
    await quiet(store);
    const first = await list(wire, null, 20);
    const second = await list(wire, first.entries.at(-1)?.revision ?? null, 20);
    expect([first.entries.length, first.hasMore]).toEqual([20, true]);
    expect([second.entries.length, second.hasMore]).toEqual([10, false]);
    expect(first.entries[0]?.revision).toBe(30);
    expect(second.entries.at(-1)?.revision).toBe(1);
  });

  it('is the console’s alone', async () => {
    const { host } = await started();
    const { client } = host.connect('room', sessionId);
    const page = { sessionId, before: null, limit: 9 };
    const refused = { ok: false, error: { type: 'call.not-allowed' } };
    expect(await client.call('history.list', page)).toEqual(refused);
    expect(await client.call('snapshot.list', page)).toEqual(refused);
    expect(await client.call('snapshot.read', { sessionId, revision: 0 })).toEqual(refused);
    expect(await client.call('change.undo', { ...batch(1), revision: 1 })).toEqual(refused);
    expect(await client.call('snapshot.restore', { ...batch(1), revision: 1 })).toEqual(refused);
  });
});

describe('undoing any one change', () => {
  it('undoes the wall’s from the console; the console’s own undo takes that back', async () => {
    const { host, wire, store } = await started();
    const wall = await opened(host.connect('room', sessionId), 'room');
    await done(wall, { type: 'note.place', places: [{ noteId: a, x: 1, y: 1 }] });
    await done(store, { type: 'note.edit', noteId: a, text: 'Since' });
    const undone = await store.submit((one) =>
      wire.client.call('change.undo', { ...one, sessionId, revision: 1 }),
    );
    expect(undone).toMatchObject({ ok: true, value: { count: 1, kept: [] } });
    await quiet(store);
    await vi.waitFor(() =>
      expect(store.state.getState().session.note.get(a)).toMatchObject({
        text: 'Since',
        sort: { at: 'tray' },
      }),
    );
    store.undo();
    await vi.waitFor(() =>
      expect(store.state.getState().session.note.get(a)?.sort.at).toBe('alone'),
    );
    const { entries } = await list(wire);
    expect(entries.slice(0, 2).map(({ types, revisions }) => [types[0], revisions])).toEqual([
      ['change.revert', [3]],
      ['change.undo', [1]],
    ]);
  });

  it('says what was changed since, and when nothing is left to put back', async () => {
    const { wire, store } = await started();
    await done(store, { type: 'note.paint', noteIds: [a, b], tone: 'sky' });
    await done(store, { type: 'note.paint', noteIds: [b], tone: 'rose' });
    const call = wire.client.call;
    expect(await call('change.undo', { ...batch(1), revision: 1 })).toMatchObject({
      value: { count: 2, kept: [{ noun: 'note', name: 'Note 2' }] },
    });
    const nothing = { ok: false, error: { type: 'change.overtaken' } };
    expect(await call('change.undo', { ...batch(2), revision: 1 })).toEqual(nothing);
    // Sent once more it is answered once more.
    expect(await call('change.undo', { ...batch(1), revision: 1 })).toMatchObject({ ok: true });
    expect((await list(wire)).entries).toHaveLength(3);
  });

  it('leaves facts alone and says so of what is too old', async () => {
    const { wire, store } = await started();
    await done(store, { type: 'stage.open', stageId, visitId: null, at: 0 });
    const { call } = wire.client;
    expect((await list(wire)).entries[0]?.isUndoable).toBe(false);
    expect(await call('change.undo', { ...batch(1), revision: 1 })).toMatchObject({
      error: { type: 'op.not-allowed' },
    });
    expect(await call('change.undo', { ...batch(1), revision: 99 })).toMatchObject({
      error: { type: 'change.expired' },
    });
  });
});

describe('snapshots', () => {
  it('one is kept, listed with its counts, read, restored in one step and undone in one', async () => {
    const { wire, store } = await started();
    const { call } = wire.client;
    const kept = bodyOf(store);
    expect(await call('snapshot.take', { sessionId })).toMatchObject({
      value: { revision: 0, counts: { notes: 12 } },
    });
    await done(store, { type: 'note.delete', noteIds: [a, b] });
    const before = bodyOf(store);
    expect(await call('snapshot.read', { sessionId, revision: 0 })).toMatchObject({
      value: { body: kept },
    });
    const restored = await store.submit((one) =>
      call('snapshot.restore', { ...one, sessionId, revision: 0 }),
    );
    expect(restored).toMatchObject({ ok: true, value: { revision: 2 } });
    await quiet(store);
    expect(bodyOf(store)).toEqual(kept);
    const page = await call('snapshot.list', { sessionId, before: null, limit: 9 });
    expect(page.ok && page.value.snapshots.map(({ revision }) => revision)).toEqual([1, 0]);
    store.undo();
    await vi.waitFor(() => expect(bodyOf(store)).toEqual(before));
  });

  it('is kept of what was there before many things are deleted at once', async () => {
    const { wire, store } = await started();
    await done(store, { type: 'note.delete', noteIds: [...built.noteIds] });
    const page = await wire.client.call('snapshot.list', { sessionId, before: null, limit: 9 });
    expect(page).toMatchObject({ value: { snapshots: [{ revision: 0, counts: { notes: 12 } }] } });
  });

  it('is not restored while people vote, and says when it is no longer kept', async () => {
    const { wire, store } = await started();
    const { call } = wire.client;
    await call('snapshot.take', { sessionId });
    expect(await call('snapshot.restore', { ...batch(1), revision: 77 })).toMatchObject({
      error: { type: 'snapshot.missing' },
    });
    await done(
      store,
      { type: 'note.place', places: [{ noteId: a, x: 0, y: 0 }] },
      {
        type: 'round.open',
        ...{ roundId: 'round_0000000000000000000000000a' as never, canvasId, kind: 'dots' },
        ...{ question: '', budget: 3, perTargetMax: 3, voterCount: 5, parentId: null },
        targets: [{ kind: 'note', id: a }],
      },
    );
    expect(await call('snapshot.restore', { ...batch(1), revision: 0 })).toMatchObject({
      error: { type: 'restore.counting' },
    });
  });
});
