// Another program replaced a session's file: theirs opens as a session of its own, ours stays.
import { expect, it, vi } from 'vitest';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { toBody } from '#shared/domain/session-json.ts';
import { writeEnvelope } from '#shared/format/envelope.ts';
import { openSessionStore } from '../../../renderer/store/session-store.ts';
import { memoryHost } from '../../builders/memory-host.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const { session: ours, noteIds } = buildSession(3);
const { id: sessionId, title } = sessionRecord(ours);
const [noteId] = noteIds;
if (!noteId) throw new Error('Notes were built.');
const theirs = afterOps(ours, { type: 'note.edit', noteId, text: 'Written elsewhere' });
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const theirFile = bytesOf(writeEnvelope(theirs, 7, '0.0.0'));

async function opened() {
  const host = memoryHost();
  await host.repository.create(ours);
  const { client } = host.connect();
  const clientId = '1'.padStart(26, '0');
  const store = openSessionStore({
    client,
    sessionId,
    role: 'facilitator',
    clientId,
    now: () => 1,
  });
  await vi.waitFor(() => expect(store.state.getState().phase).toBe('open'));
  const kinds = () => store.state.getState().notices.map(({ kind }) => kind);
  const kindsOnOpening = async () => {
    const view = await client.call('session.open', { sessionId });
    return view.ok ? view.value.notices.map(({ kind }) => kind) : [];
  };
  return { host, client, store, kinds, kindsOnOpening };
}

it('says so in every window that is open or opened later, until theirs is opened', async () => {
  const { host, client, kinds, kindsOnOpening } = await opened();
  expect(kinds()).toEqual([]);
  host.repository.replace(sessionId, theirFile);
  host.repository.replace(sessionId, theirFile);
  expect(kinds()).toEqual(['conflict']);
  expect(await kindsOnOpening()).toEqual(['conflict']);
  await client.call('conflict.adopt', { sessionId });
  expect(await kindsOnOpening()).toEqual([]);
});

it('dismissed is dismissed, until another one comes', async () => {
  const { host, store, kinds, kindsOnOpening } = await opened();
  host.repository.replace(sessionId, theirFile);
  store.dismiss('conflict');
  expect(kinds()).toEqual([]);
  expect(await kindsOnOpening()).toEqual([]);
  host.repository.replace(sessionId, theirFile);
  expect(kinds()).toEqual(['conflict']);
});

it('theirs is a session of its own: their notes, new ids, a name that tells them apart', async () => {
  const { host, client } = await opened();
  host.repository.replace(sessionId, theirFile);
  const adopted = await client.call('conflict.adopt', { sessionId });
  if (!adopted.ok) throw new Error(adopted.error.type);
  const kept = host.repository.kept.get(adopted.value.sessionId);
  if (!kept) throw new Error('It is not in the library.');
  expect(sessionRecord(kept.session).title).toBe(`${title} (other version)`);
  expect([...kept.session.note.values()].map(({ text }) => text)).toContain('Written elsewhere');
  const before = new Set([sessionId, ...noteIds].map(String));
  expect([...kept.session.note.keys(), adopted.value.sessionId].some((id) => before.has(id))).toBe(
    false,
  );
  expect(toBody(host.repository.kept.get(sessionId)?.session ?? theirs)).toEqual(toBody(ours));
});

it('a name that is as long as names may be still tells them apart', async () => {
  const { host, client } = await opened();
  const long = afterOps(theirs, { type: 'session.rename', title: 'x'.repeat(120) });
  host.repository.replace(sessionId, bytesOf(writeEnvelope(long, 7, '0.0.0')));
  const adopted = await client.call('conflict.adopt', { sessionId });
  const kept = adopted.ok && host.repository.kept.get(adopted.value.sessionId);
  if (!kept) throw new Error('It is not in the library.');
  expect(sessionRecord(kept.session).title).toMatch(/^x+ \(other version\)$/);
  expect(sessionRecord(kept.session).title).toHaveLength(120);
});

it.each([
  ['cut in half', theirFile.subarray(0, theirFile.length / 2), 'file.damaged'],
  ['empty', new Uint8Array(), 'file.empty'],
  ['a list of something', bytesOf('one\ntwo\nthree'), 'file.not-json'],
  ['another program’s', bytesOf('{"widgets":[]}'), 'file.not-ours'],
  [
    'a newer version’s',
    bytesOf(writeEnvelope(theirs, 7, '9.0.0').replace(/"minReader": \d+/, '"minReader": 99')),
    'file.too-new',
  ],
])(
  'a file that is %s is not opened, nothing is made and the notice stays',
  async (_, file, type) => {
    const { host, client, kinds, kindsOnOpening } = await opened();
    host.repository.replace(sessionId, file);
    expect(await client.call('conflict.adopt', { sessionId })).toMatchObject({ error: { type } });
    expect(host.repository.kept.size).toBe(1);
    expect(kinds()).toEqual(['conflict']);
    expect(await kindsOnOpening()).toEqual(['conflict']);
  },
);

it('what came up while nobody was there is told on the next opening', async () => {
  const { host, client, store, kindsOnOpening } = await opened();
  const listener = host.repository.kept.get(sessionId)?.listener;
  store.close();
  await vi.waitFor(() => expect(host.repository.isOpen(sessionId)).toBe(false));
  listener?.conflicted();
  expect(await kindsOnOpening()).toEqual(['conflict']);
  await client.call('session.close', { sessionId });
  expect(await kindsOnOpening()).toEqual(['conflict']);
});

it('there is nothing to open where nobody replaced anything', async () => {
  const { client } = await opened();
  expect(await client.call('conflict.adopt', { sessionId })).toMatchObject({
    error: { type: 'conflict.missing' },
  });
});

it('a room can’t do it', async () => {
  const { host } = await opened();
  host.repository.replace(sessionId, theirFile);
  const room = host.connect('room', sessionId);
  expect(await room.client.call('conflict.adopt', { sessionId })).toMatchObject({
    error: { type: 'call.not-allowed' },
  });
});
