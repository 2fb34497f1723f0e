// From a session to a plan and on to another library, by the host's own calls.
import { expect, it } from 'vitest';
import { planOf } from '#shared/derive/session-plan.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { type Session, sessionRecord } from '#shared/domain/session-body.ts';
import { fromBody } from '#shared/domain/session-json.ts';
import { memoryHost } from '../../builders/memory-host.ts';
import { northsideSession } from '../../builders/northside.ts';
import { buildSession } from '../../builders/session.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function saved(session: Session, withAgreed = true) {
  const host = memoryHost();
  await host.repository.create(session);
  const { client } = host.connect();
  const sessionId = sessionRecord(session).id;
  const wish = { sessionId, title: 'Evening: ours', outcome: 'Three things.', withAgreed };
  const made = await client.call('plan.save', wish);
  if (!made.ok || made.value.kind !== 'download') throw new Error('Nothing was saved.');
  return { client, file: made.value };
}

async function opened(text: string, name = 'ours.commonworkshop.json') {
  const host = memoryHost({ seed: 8 });
  const { client } = host.connect();
  const read = await client.call('import.read', { name, bytes: bytesOf(text) });
  if (!read.ok) return { host, client, read, kept: null };
  const kept = await client.call('plan.keep', { importId: read.value.importId });
  return { host, client, read, kept };
}

it('a plan that is opened elsewhere makes a session with the same agenda', async () => {
  const session = northsideSession();
  const { file } = await saved(session);
  expect(file.name).toBe('Evening ours.commonworkshop.json');
  const { client, read, kept } = await opened(file.content);
  expect(read).toMatchObject({ value: { preview: { kind: 'plan', title: 'Evening: ours' } } });
  if (!kept?.ok) throw new Error('It was not kept.');
  const { planId } = kept.value.plan;
  expect(await client.call('plan.list', {})).toMatchObject({
    value: { plans: [{ planId, outcome: 'Three things.' }], unreadCount: 0 },
  });
  const wish = { title: 'On Tuesday', workshop: planId, roomSize: 'up-to-12' } as const;
  const made = await client.call('library.create', wish);
  if (!made.ok) throw new Error(made.error.type);
  const again = await sessionOf(client, made.value.sessionId);
  expect(planOf(again, { withAgreed: true })).toEqual(planOf(session, { withAgreed: true }));
  expect(sessionRecord(again)).toMatchObject({ title: 'On Tuesday', workshop: 'Evening: ours' });
  expect(again.note.size).toBe(0);
});

async function sessionOf(
  client: Awaited<ReturnType<typeof saved>>['client'],
  sessionId: SessionId,
): Promise<Session> {
  const view = await client.call('session.open', { sessionId });
  const session = view.ok ? fromBody(view.value.body) : null;
  if (!session) throw new Error('It can’t be opened.');
  return session;
}

it('a plan that is saved stands among the plans here as well, and goes and comes back', async () => {
  const { client } = await saved(buildSession(0).session);
  const listed = await client.call('plan.list', {});
  const planId = listed.ok ? listed.value.plans[0]?.planId : undefined;
  if (!planId) throw new Error('It is not offered.');
  await client.call('plan.remove', { planId });
  expect(await client.call('plan.list', {})).toMatchObject({ value: { plans: [] } });
  const wish = { title: 'Late', workshop: planId, roomSize: 'up-to-12' } as const;
  expect(await client.call('library.create', wish)).toMatchObject({
    error: { type: 'plan.missing' },
  });
  await client.call('plan.restore', { planId });
  expect(await client.call('library.create', wish)).toMatchObject({ ok: true });
});

it('notes are no plan, a plan is no notes, and a broken plan says which step', async () => {
  const { file } = await saved(buildSession(0).session);
  const notes = await opened('One thought\nAnother', 'notes.txt');
  expect(notes.kept).toMatchObject({ error: { type: 'plan.none' } });
  const { client, read } = await opened(file.content, 'notes.txt');
  const importId = read.ok ? read.value.importId : '';
  expect(await client.call('import.session', { importId })).toMatchObject({
    error: { type: 'import.expired' },
  });
  const broken = await opened(file.content.replace('"13-to-24": 8', '"13-to-24": -8'));
  expect(broken.read).toMatchObject({ error: { type: 'plan.damaged' } });
  const large = await opened(`{"commonboard":"plan","x":"${'x'.repeat(5_000_000)}"}`);
  expect(large.read).toMatchObject({ error: { type: 'file.too-large', count: 4 } });
  const cut = await opened(file.content.slice(0, 900));
  expect(cut.read).toMatchObject({ error: { type: 'file.damaged' } });
});
