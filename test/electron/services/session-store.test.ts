// The window's store against the real services: what people see, keep and get back.
import { describe, expect, it, vi } from 'vitest';
import { toBody } from '#shared/domain/session-json.ts';
import type { Role } from '#shared/ops/op.ts';
import { openSessionStore, type SessionStore } from '../../../renderer/store/session-store.ts';
import type { Wire } from '../../builders/memory-host.ts';
import { memoryHost } from '../../builders/memory-host.ts';
import { buildSession } from '../../builders/session.ts';

const built = buildSession(4);
const [a, b] = built.noteIds;
if (!a || !b) throw new Error('Notes were built.');
const [record] = built.session.session.values();
if (!record) throw new Error('A session has its record.');
const sessionId = record.id;

async function started({ auto = true } = {}) {
  const host = memoryHost({ auto });
  await host.repository.create(built.session);
  return host;
}
let windows = 0;
async function opened(wire: Wire, role: Role = 'facilitator'): Promise<SessionStore> {
  const clientId = String(++windows).padStart(26, '0');
  const store = openSessionStore({ client: wire.client, sessionId, role, clientId, now: () => 1 });
  await vi.waitFor(() => expect(store.state.getState().phase).toBe('open'));
  return store;
}
const textOf = (store: SessionStore): string | undefined =>
  store.state.getState().session.note.get(a)?.text;
const quiet = (store: SessionStore) =>
  vi.waitFor(() => expect(store.state.getState().saved).toBe(true));

describe('an open session', () => {
  it('moves the screen at once and is saved only by the word of the disk', async () => {
    const host = await started({ auto: false });
    const store = await opened(host.connect());
    expect(store.dispatch([{ type: 'note.edit', noteId: a, text: 'At once' }])).toBe(true);
    expect(textOf(store)).toBe('At once');
    await vi.waitFor(() => expect(host.repository.kept.get(sessionId)?.revision).toBe(1));
    await Promise.resolve();
    expect(store.state.getState().saved).toBe(false);
    host.repository.sync();
    await quiet(store);
  });

  it('is the same in two windows, changed from either', async () => {
    const host = await started();
    const one = await opened(host.connect());
    const two = await opened(host.connect());
    one.dispatch([{ type: 'note.edit', noteId: a, text: 'from one' }]);
    two.dispatch([{ type: 'note.edit', noteId: b, text: 'from two' }]);
    await quiet(one);
    await quiet(two);
    await vi.waitFor(() =>
      expect(toBody(one.state.getState().session)).toEqual(toBody(two.state.getState().session)),
    );
    expect(one.state.getState().session.note.get(b)?.text).toBe('from two');
  });

  it('undoes and redoes by gesture; typing with one mark is one gesture', async () => {
    const host = await started();
    const store = await opened(host.connect());
    store.dispatch([{ type: 'note.edit', noteId: a, text: 'T' }], 'typing');
    store.dispatch([{ type: 'note.edit', noteId: a, text: 'Ty' }], 'typing');
    store.endStep();
    store.dispatch([{ type: 'note.paint', noteIds: [a], tone: 'sky' }]);
    store.undo();
    store.undo();
    await quiet(store);
    await vi.waitFor(() => expect(textOf(store)).toBe('Note 1'));
    expect(store.state.getState()).toMatchObject({ canUndo: false, canRedo: true });
    store.redo();
    await vi.waitFor(() => expect(textOf(store)).toBe('Ty'));
    store.redo();
    await vi.waitFor(() => expect(store.state.getState().session.note.get(a)?.tone).toBe('sky'));
    store.undo();
    await vi.waitFor(() => expect(store.state.getState().session.note.get(a)?.tone).toBe('butter'));
  });

  it('undoes its own changes and leaves those of other windows', async () => {
    const host = await started();
    const mine = await opened(host.connect());
    const theirs = await opened(host.connect());
    mine.dispatch([{ type: 'note.paint', noteIds: [a], tone: 'sky' }]);
    await quiet(mine);
    theirs.dispatch([{ type: 'note.edit', noteId: a, text: 'theirs' }]);
    await quiet(theirs);
    await vi.waitFor(() => expect(textOf(mine)).toBe('theirs'));
    mine.undo();
    await vi.waitFor(() => expect(mine.state.getState().session.note.get(a)?.tone).toBe('butter'));
    expect(textOf(mine)).toBe('theirs');
  });

  it('drops what a rule refuses and says which', async () => {
    const host = await started();
    const store = await opened(host.connect());
    const gone = buildSession(1, 9).noteIds[0];
    if (!gone) throw new Error('A note was built.');
    expect(store.dispatch([{ type: 'note.edit', noteId: gone, text: 'x' }])).toBe(false);
    expect(store.state.getState().refused).toEqual({ type: 'record.missing' });
  });
});

describe('a host that is lost', () => {
  it.each(['before', 'afterwards'] as const)(
    '(%s it got the batch) gets it once when it is back',
    async (how) => {
      const host = await started();
      const wire = host.connect();
      const store = await opened(wire);
      wire.cut(how);
      store.dispatch([{ type: 'note.edit', noteId: a, text: 'while lost' }]);
      store.dispatch([{ type: 'note.paint', noteIds: [a], tone: 'rose' }]);
      await vi.waitFor(() => expect(store.state.getState().lost).toBe(true));
      expect(textOf(store)).toBe('while lost');
      expect(store.state.getState().saved).toBe(false);
      wire.join();
      await quiet(store);
      expect(textOf(store)).toBe('while lost');
      expect(host.repository.kept.get(sessionId)?.changes.map((change) => change.name)).toEqual([
        'note.edit',
        'note.paint',
      ]);
    },
  );
});

describe('the room', () => {
  it('never receives a remark, in what it opens or in what changes', async () => {
    const host = await started();
    const console = await opened(host.connect());
    const roomWire = host.connect('room', sessionId);
    const stageId = built.stageIds[0];
    if (!stageId) throw new Error('A plan has stages.');
    const write = (remarkId: string, text: string) =>
      console.dispatch([{ type: 'remark.write', remarkId: remarkId as never, stageId, text }]);
    write('remark_0000000000000000000000000a', 'Careful with Mr Secret');
    await quiet(console);
    const room = await opened(roomWire, 'room');
    write('remark_0000000000000000000000000b', 'Another Secret');
    console.dispatch([{ type: 'note.edit', noteId: a, text: 'For everyone' }]);
    await vi.waitFor(() => expect(textOf(room)).toBe('For everyone'));
    expect(room.state.getState().session.remark.size).toBe(0);
    expect(roomWire.received()).not.toContain('Secret');
  });

  it('shows what it was told last, also when the answer to opening comes after the news', async () => {
    const host = await started();
    const console = await opened(host.connect());
    const wire = host.connect('room', sessionId);
    const late: Wire['client'] = {
      ...wire.client,
      async call(name, input) {
        const answer = await wire.client.call(name, input);
        if (name === 'session.open') {
          console.show({ blank: true });
          await vi.waitFor(() => expect(wire.received()).toContain('"blank":true'));
        }
        return answer;
      },
    };
    const room = await opened({ ...wire, client: late }, 'room');
    expect(room.state.getState().room.blank).toBe(true);
  });

  it('can open no other session and make no call of the console', async () => {
    const host = await started();
    const other = buildSession(1, 31);
    await host.repository.create(other.session);
    const [otherRecord] = other.session.session.values();
    if (!otherRecord) throw new Error('A session has its record.');
    const { client } = host.connect('room', sessionId);
    const refused = { ok: false, error: { type: 'call.not-allowed' } };
    expect(await client.call('session.open', { sessionId: otherRecord.id })).toEqual(refused);
    expect(await client.call('library.list', {})).toEqual(refused);
    await client.call('session.open', { sessionId });
    expect(await client.call('room.show', { sessionId, blank: true })).toEqual(refused);
    expect(await client.call('room.show', { sessionId, page: 2 })).toMatchObject({ ok: true });
  });
});

describe('the library', () => {
  it('closes a session for everyone when it goes to the trash, and brings it back', async () => {
    const host = await started();
    const wire = host.connect();
    const store = await opened(wire);
    await wire.client.call('library.trash', { sessionId });
    expect(store.state.getState().phase).toBe('trashed');
    expect(host.repository.isOpen(sessionId)).toBe(false);
    const listing = await wire.client.call('library.list', {});
    const trashId = listing.ok ? listing.value.trash[0]?.trashId : undefined;
    await wire.client.call('library.restore', { trashId: trashId ?? '' });
    expect(toBody((await opened(wire)).state.getState().session)).toEqual(toBody(built.session));
  });

  it('closes the files when the last window leaves, and not before', async () => {
    const host = await started();
    const [one, two] = [host.connect(), host.connect()];
    await opened(one);
    await opened(two);
    host.services.windowClosed(one.windowId);
    await Promise.resolve();
    expect(host.repository.isOpen(sessionId)).toBe(true);
    host.services.windowClosed(two.windowId);
    await vi.waitFor(() => expect(host.repository.isOpen(sessionId)).toBe(false));
  });

  it('renames a session that nobody has open', async () => {
    const host = await started();
    const { client } = host.connect();
    await client.call('library.rename', { sessionId, title: 'Second morning' });
    const listing = await client.call('library.list', {});
    expect(listing.ok && listing.value.sessions[0]?.title).toBe('Second morning');
    expect(host.repository.isOpen(sessionId)).toBe(false);
  });
});

describe('an import', () => {
  it('makes all notes as one change that is undone in one step', async () => {
    const host = await started();
    const wire = host.connect();
    const store = await opened(wire);
    const read = await wire.client.call('import.paste', {
      text: '# What they like\n- one\n- two\n\nthree',
    });
    if (!read.ok) throw new Error(read.error.type);
    const { importId } = read.value;
    const outcome = await store.submit((batch) =>
      wire.client.call('import.notes', {
        ...batch,
        importId,
        sessionId,
        canvasId: built.canvasId,
        laneId: null,
      }),
    );
    expect(outcome).toMatchObject({ ok: true, value: { kind: 'notes', noteCount: 3 } });
    await vi.waitFor(() => expect(store.state.getState().session.note.size).toBe(7));
    const lane = [...store.state.getState().session.lane.values()].find(
      (one) => one.title === 'What they like',
    );
    const made = [...store.state.getState().session.note.values()].filter(
      (note) => note.laneId === lane?.id,
    );
    expect(made.map((note) => note.text)).toContain('one');
    store.undo();
    await vi.waitFor(() => expect(store.state.getState().session.note.size).toBe(4));
  });
});

describe('a session in use', () => {
  it('goes to the trash only after what was being done to it, and nothing of that is lost', async () => {
    const host = await started();
    const { client } = host.connect();
    const renamed = client.call('library.rename', { sessionId, title: 'Just in time' });
    const trashed = client.call('library.trash', { sessionId });
    expect(await renamed).toMatchObject({ ok: true });
    expect(await trashed).toMatchObject({ ok: true });
    expect(host.repository.isOpen(sessionId)).toBe(false);
    const listing = await client.call('library.list', {});
    expect(listing.ok && listing.value.trash[0]?.title).toBe('Just in time');
  });
});
