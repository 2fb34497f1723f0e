// The real web host on a disk that is really full: a small tmpfs with ballast on it. What was saved
// stays, work goes on, and everything is saved as soon as there is room again.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '#shared/api/client.ts';
import type { AppError } from '#shared/api/errors.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { newId } from '#shared/lib/id.ts';
import { seededBytes } from '../builders/random.ts';
import { serveApp } from '../builders/served-app.ts';

/** Only root on Linux may mount a disk of its own; elsewhere the fault table plays this. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0;
const DISK_BYTES = 3 * 1024 * 1024;
const LEFT_BYTES = 256 * 1024;
const random = seededBytes(31);
const PAGE = 'x'.repeat(9_000);

let folder = '';
let isMounted = false;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commonboard-full-'));
  if (!canMount) return;
  const options = ['-t', 'tmpfs', '-o', `size=${DISK_BYTES}`, 'tmpfs', folder];
  isMounted = spawnSync('mount', options).status === 0;
});
afterAll(async () => {
  if (isMounted) spawnSync('umount', [folder]);
  await rm(folder, { recursive: true, force: true });
});

/** Resolves with what `session.troubled` says next; null means that saving works again. */
const trouble = (client: Client): Promise<AppError | null> =>
  new Promise((resolve) => client.on('session.troubled', (event) => resolve(event.problem)));

function pen(client: Client, sessionId: SessionId, canvasId: CanvasId) {
  const clientId = newId('window', random).slice('window_'.length);
  let seq = 0;
  return {
    count: () => seq,
    /** Adds one long note; the host accepts it whatever the disk does. */
    async write(): Promise<void> {
      seq++;
      const noteId = newId('note', random);
      const note = { canvasId, noteId, laneId: null, text: `${seq} ${PAGE}`, source: null };
      const op = { type: 'note.create', tone: 'butter', ...note } as const;
      const answer = await client.call('session.apply', { sessionId, clientId, seq, ops: [op] });
      if (!answer.ok) throw new Error(answer.error.type);
    },
  };
}

describe('a disk that is full', () => {
  it.skipIf(!canMount)(
    'is said within a moment, stops nobody, and loses nothing',
    async (test) => {
      if (!isMounted) return test.skip('This machine lets not even root mount a tmpfs.');
      let host = await serveApp(folder);
      const client = await host.connect();
      const wish = { title: 'Full', workshop: 'listen-and-sort', roomSize: 'up-to-12' } as const;
      const made = await client.call('library.create', wish);
      if (!made.ok) throw new Error(made.error.type);
      const { sessionId } = made.value;
      const view = await client.call('session.open', { sessionId });
      const canvasId = view.ok ? view.value.body.canvas[0]?.id : undefined;
      if (!canvasId) throw new Error('A session has a canvas.');
      const ballast = join(folder, 'ballast');
      await writeFile(ballast, Buffer.alloc(DISK_BYTES - LEFT_BYTES, 1));

      const desk = pen(client, sessionId, canvasId);
      const full = trouble(client);
      let isTold = false;
      void full.then(() => {
        isTold = true;
      });
      while (!isTold && desk.count() < 200) await desk.write();
      expect((await full)?.type).toBe('disk.full');
      for (let more = 0; more < 3; more++) await desk.write();

      const again = new Promise<void>((resolve) => {
        client.on('session.saved', ({ revision }) => {
          if (revision >= desk.count()) resolve();
        });
      });
      await rm(ballast);
      await again;
      await host.kill();

      host = await serveApp(folder);
      const found = await (await host.connect()).call('session.open', { sessionId });
      if (!found.ok) throw new Error(found.error.type);
      const numbers = found.value.body.note.map(({ text }) => Number(text.split(' ')[0]));
      expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, nth) => nth + 1));
      expect(numbers).toHaveLength(desk.count());
      expect(await host.stop()).toBe(0);
    },
    60_000,
  );
});
