import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeEnvelope } from '#shared/format/envelope.ts';
import { createImportParser } from '../../../electron/workers/import-parser.ts';
import { buildImportWorker } from '../../builders/built-worker.ts';
import { hostileFiles } from '../../builders/hostile-files.ts';
import { fileJob, pasteJob, utf16 } from '../../builders/import-job.ts';
import { buildSession } from '../../builders/session.ts';

const folder = mkdtempSync(join(tmpdir(), 'commonboard-worker-'));
const built = join(folder, 'import-worker.mjs');
beforeAll(() => buildImportWorker(folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A worker with another program in it, to see what the parser makes of its end. */
function workerOf(program: string): string {
  const file = join(folder, `worker-${Math.random().toString(36).slice(2)}.mjs`);
  writeFileSync(file, program);
  return file;
}
const table = fileJob('notes.csv', 'text,column\nOne,Good\n');

describe('the import parser', () => {
  test('reads a table, a list and a session in a thread', async () => {
    const parser = createImportParser({ workerUrl: built });
    const { session } = buildSession(12);
    const file = fileJob('a.commonboard.json', writeEnvelope(session, 3, '0.1.0'));
    const [rows, list, copy, wide] = await Promise.all([
      parser.parse(table),
      parser.parse(pasteJob('# Good\n- One\n')),
      parser.parse(file),
      parser.parse(fileJob('notes.csv', utf16('text;column\nGrüße;Good\n', { mark: false }))),
    ]);
    const notes = [{ text: 'One', lane: 'Good' }];
    expect(rows).toMatchObject({ ok: true, value: { kind: 'notes', notes } });
    expect(list).toMatchObject({ ok: true, value: { kind: 'notes', notes } });
    expect(wide).toMatchObject({ ok: true, value: { notes: [{ text: 'Grüße', lane: 'Good' }] } });
    if (!copy.ok || copy.value.kind !== 'session') throw new Error('No session.');
    expect(copy.value.session.note.size).toBe(12);
    for (const id of session.note.keys()) expect(copy.value.session.note.has(id)).toBe(false);
  });

  test('gives the same error for every hostile file as the reader by itself', async () => {
    const parser = createImportParser({ workerUrl: built });
    for (const { what, job, expected } of hostileFiles) {
      const answer = await parser.parse(job());
      expect(answer, what).toMatchObject({ ok: false, error: { type: expected } });
    }
  });

  test('leaves the bytes with whoever sent them, to be read again with other columns', async () => {
    const parser = createImportParser({ workerUrl: built });
    await parser.parse(table);
    expect(await parser.parse(table)).toMatchObject({ ok: true });
  });

  test('refuses what is too large without starting a thread', async () => {
    const parser = createImportParser({ workerUrl: join(folder, 'not-there.mjs') });
    const large = fileJob('notes.csv', new Uint8Array(10 * 1_048_576 + 1).fill(65));
    expect(await parser.parse(large)).toEqual({
      ok: false,
      error: { type: 'file.too-large', count: 10 },
    });
  });

  test('ends a thread that never answers, and says that it took too long', async () => {
    const parser = createImportParser({ workerUrl: workerOf('for (;;) {}'), timeMs: 300 });
    expect(await parser.parse(table)).toMatchObject({ error: { type: 'import.too-slow' } });
  });

  test('outlives a thread that fills its heap', async () => {
    const hungry = workerOf('const held = []; for (;;) held.push(new Array(10_000).fill(1.5));');
    const parser = createImportParser({ workerUrl: hungry, memoryMb: 16, timeMs: 30_000 });
    expect(await parser.parse(table)).toMatchObject({ error: { type: 'file.too-large' } });
  });

  test.each([
    ['throws', 'throw new Error("no");'],
    ['ends without a word', 'process.exit(0);'],
    ['is not there', null],
  ])('outlives a thread that %s', async (_, program) => {
    const workerUrl = program === null ? join(folder, 'not-there.mjs') : workerOf(program);
    const parser = createImportParser({ workerUrl });
    expect(await parser.parse(table)).toMatchObject({ ok: false, error: { type: 'app.bug' } });
  });
});
