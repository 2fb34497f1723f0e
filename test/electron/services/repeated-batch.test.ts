// A batch that is sent again, because its answer was lost, is answered again and not repeated.
import { describe, expect, it } from 'vitest';
import { newId } from '#shared/lib/id.ts';
import { memoryHost } from '../../builders/memory-host.ts';
import { seededBytes } from '../../builders/random.ts';
import { buildSession } from '../../builders/session.ts';

const { session, canvasId, noteIds } = buildSession(2);
const [noteId] = noteIds;
const [record] = session.session.values();
if (!record || !noteId) throw new Error('A session was built.');
const sessionId = record.id;
const random = seededBytes(404);
const batch = { sessionId, clientId: 'c'.repeat(26), seq: 1 };
const create = {
  type: 'note.create' as const,
  noteId: newId('note', random),
  canvasId,
  laneId: null,
  text: 'Once',
  tone: 'butter' as const,
  source: null,
};

async function opened() {
  const host = memoryHost();
  await host.repository.create(session);
  const { client } = host.connect();
  await client.call('session.open', { sessionId });
  const changes = () => host.repository.kept.get(sessionId)?.changes ?? [];
  return { client, changes };
}

describe('a batch sent twice', () => {
  it('gets the answer it had, and is applied once', async () => {
    const { client, changes } = await opened();
    const first = await client.call('session.apply', { ...batch, ops: [create] });
    const second = await client.call('session.apply', { ...batch, ops: [create] });
    expect(first).toMatchObject({ ok: true, value: { revision: 1 } });
    expect(second).toEqual(first);
    expect(changes()).toHaveLength(1);
  });

  it('also when the session was closed and opened in between', async () => {
    const { client, changes } = await opened();
    const first = await client.call('session.apply', { ...batch, ops: [create] });
    await client.call('session.close', { sessionId });
    await client.call('session.open', { sessionId });
    expect(await client.call('session.apply', { ...batch, ops: [create] })).toEqual(first);
    expect(changes()).toHaveLength(1);
  });

  it('also when it was an undo: it undoes once', async () => {
    const { client, changes } = await opened();
    await client.call('session.apply', { ...batch, ops: [create] });
    const undo = { ...batch, seq: 2, revisions: [1] };
    const first = await client.call('change.revert', undo);
    expect(first).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await client.call('change.revert', undo)).toEqual(first);
    expect(changes()).toHaveLength(2);
  });

  it('is another batch when another window sends it', async () => {
    const { client, changes } = await opened();
    const edit = { type: 'note.edit' as const, noteId, text: 'Mine' };
    await client.call('session.apply', { ...batch, ops: [create] });
    const theirs = { ...batch, clientId: 'd'.repeat(26), ops: [edit] };
    expect(await client.call('session.apply', theirs)).toMatchObject({ ok: true });
    expect(changes()).toHaveLength(2);
  });
});
