// Files that are built to keep a reader busy. Each is read to its end and says what it left out; how long
// the largest take is the worker's to limit, and is measured by the bench.
import { describe, expect, it } from 'vitest';
import { foundCount } from '#shared/api/import-preview.ts';
import { limits } from '#shared/domain/limits.ts';
import { parseImport } from '#shared/transfer/parse-import.ts';
import { type HeavyFile, heavyFiles } from '../../builders/heavy-files.ts';
import { fileJob, importTools } from '../../builders/import-job.ts';

const read = ({ job }: Pick<HeavyFile, 'job'>) => parseImport(job(), importTools());

describe('a heavy file', () => {
  it.each(heavyFiles(1_100_000))('$what is read to its end', (file) => {
    const found = read(file);
    if (!found.ok) return expect(found.error.type).toBe(file.expected);
    expect(foundCount(found.value.preview)).toBe(file.expected);
    expect(file.expected).toBeLessThanOrEqual(limits.notes);
  });

  it('says that a cell was cut, also where only blanks were left of it', () => {
    const blanks = `text,b\n"${' '.repeat(3 * limits.importCellChars)}x`;
    const found = read({ job: () => fileJob('a.csv', blanks) });
    expect(found).toMatchObject({
      value: { preview: { leftOut: [{ reason: 'shortened', count: 1 }] } },
    });
  });

  it('keeps what stands behind blanks', () => {
    const found = read({ job: () => fileJob('a.csv', `text,b\n${' '.repeat(99_000)}Here,b`) });
    expect(found).toMatchObject({ value: { notes: [{ text: 'Here' }] } });
  });

  it.each([
    ['zip', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0)],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3)],
    ['xz', Uint8Array.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 4)],
    ['7z', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4)],
  ])('that is packed (%s) is never unpacked, whatever it calls itself', (_, head) => {
    const packed = new Uint8Array(2_000).fill(7);
    packed.set(head);
    for (const name of ['a.csv', 'a.txt', 'a.json', 'a.commonboard.json', 'a.canvas'])
      expect(read({ job: () => fileJob(name, packed) })).toMatchObject({
        error: { type: 'file.not-text' },
      });
  });
});
