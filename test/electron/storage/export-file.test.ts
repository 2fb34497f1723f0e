import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeExport } from '../../../electron/storage/export-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commonboard-export-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('an exported document', () => {
  it('is written whole under the name that was chosen, and nothing else is left', async () => {
    const written = await writeExport(join(folder, 'Board.md'), 'ünï → text');
    expect(written).toEqual({ ok: true, value: 'Board.md' });
    expect(await readdir(folder)).toEqual(['Board.md']);
    expect(await readFile(join(folder, 'Board.md'), 'utf8')).toBe('ünï → text');
  });
  it('never replaces what is there: it gets a number', async () => {
    await writeFile(join(folder, 'Board.md'), 'older');
    const first = await writeExport(join(folder, 'Board.md'), 'a');
    const second = await writeExport(join(folder, 'Board.md'), 'b');
    expect([first, second]).toEqual([
      { ok: true, value: 'Board (2).md' },
      { ok: true, value: 'Board (3).md' },
    ]);
    expect(await readFile(join(folder, 'Board.md'), 'utf8')).toBe('older');
  });
  it('that two write at once is there twice', async () => {
    const names = await Promise.all(
      ['a', 'b', 'c', 'd'].map((text) => writeExport(join(folder, 'Board.csv'), text)),
    );
    expect(new Set(names.map((one) => one.ok && one.value)).size).toBe(4);
    expect(await readdir(folder)).toHaveLength(4);
  });
  it('that cannot be written says so and leaves nothing behind', async () => {
    const written = await writeExport(join(folder, 'gone', 'Board.md'), 'text');
    expect(written).toMatchObject({ ok: false, error: { type: 'export.failed' } });
    expect(await readdir(folder)).toEqual([]);
  });
});
