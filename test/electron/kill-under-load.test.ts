// The real web host, killed in the middle of work again and again. What a window was told is saved
// must be there afterwards, in order and whole; nothing that was never sent may be.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '#shared/api/client.ts';
import type { SessionId } from '#shared/domain/session.ts';
import type { Body } from '#shared/domain/session-json.ts';
import { newId } from '#shared/lib/id.ts';
import { seededBytes } from '../builders/random.ts';
import { serveApp } from '../builders/served-app.ts';

const ROUNDS = 20;
const random = seededBytes(2_024);
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commonboard-kill-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Opened {
  readonly client: Client;
  readonly body: Body;
  readonly revision: number;
}
async function open(client: Client, sessionId: SessionId): Promise<Opened> {
  const view = await client.call('session.open', { sessionId });
  if (!view.ok) throw new Error(view.error.type);
  return { client, body: view.value.body, revision: view.value.revision };
}

/** Notes are numbered in the order they were sent: a whole state holds 1…m and nothing else. */
const numbersIn = (body: Body): number[] =>
  body.note.map((note) => Number(note.text)).sort((a, b) => a - b);
const upTo = (count: number): number[] => Array.from({ length: count }, (_, nth) => nth + 1);

/** Sends notes as fast as they are accepted; `saved` says how many the disk has spoken for. */
async function work(
  { client, body, revision: start }: Opened,
  sessionId: SessionId,
  saved: (noteCount: number) => void,
): Promise<number> {
  const canvasId = body.canvas[0]?.id;
  if (!canvasId) throw new Error('A session has a canvas.');
  const clientId = newId('window', random).slice('window_'.length);
  const there = body.note.length;
  client.on('session.saved', ({ revision }) => saved(there + revision - start));
  for (let seq = 1; ; seq++) {
    const op = {
      type: 'note.create' as const,
      canvasId,
      noteId: newId('note', random),
      laneId: null,
      text: String(there + seq),
      tone: 'butter' as const,
      source: null,
    };
    const answer = await client.call('session.apply', { sessionId, clientId, seq, ops: [op] });
    if (!answer.ok) return there + seq;
  }
}

describe('the web host, killed under load', () => {
  it(`keeps everything that was saved, ${ROUNDS} times over`, { timeout: 120_000 }, async () => {
    let host = await serveApp(folder);
    const made = await (await host.connect()).call('library.create', {
      title: 'Killed under load',
      workshop: 'listen-and-sort',
      roomSize: 'up-to-12',
    });
    if (!made.ok) throw new Error(made.error.type);
    const { sessionId } = made.value;
    let acknowledged = 0;
    let sent = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const session = await open(await host.connect(), sessionId);
      const numbers = numbersIn(session.body);
      expect(numbers).toEqual(upTo(numbers.length));
      expect(numbers.length).toBeGreaterThanOrEqual(acknowledged);
      expect(numbers.length).toBeLessThanOrEqual(sent);
      const killAt = numbers.length + 3 + ((random()[0] ?? 0) % 40);
      let killed: Promise<void> | null = null;
      sent = await work(session, sessionId, (noteCount) => {
        acknowledged = Math.max(acknowledged, noteCount);
        if (noteCount >= killAt) killed ??= host.kill();
      });
      await killed;
      host = await serveApp(folder);
    }
    const last = await open(await host.connect(), sessionId);
    expect(numbersIn(last.body).length).toBeGreaterThanOrEqual(acknowledged);
    expect(await host.stop()).toBe(0);
  });
});
