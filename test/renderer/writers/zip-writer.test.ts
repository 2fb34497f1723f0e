import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packOf } from '#shared/transfer/papers/pack.ts';
import { writeZip } from '../../../renderer/writers/zip-writer.ts';

const large = new Uint8Array(1_300_000).map((_, at) => (at * at) % 251);
const pack = packOf(
  [
    { name: 'brief.html', content: '<p>Äpfel 🍏</p>', leavesOut: 'Nothing.' },
    { name: 'empty.csv', content: '', leavesOut: 'All.' },
    { name: 'wall.pdf', content: large, leavesOut: 'Remarks.' },
    { name: 'wall.svg', content: large, leavesOut: 'Remarks.' },
  ],
  { title: 'Kindness', safety: null, hasPrinter: true },
);
const same = (one: Uint8Array | undefined, other: Uint8Array): boolean =>
  Buffer.compare(one ?? new Uint8Array(), other) === 0;
const atOnce = async (): Promise<void> => undefined;

describe('everything as one zip', () => {
  it('comes back as it went in, in its order, the README first', async () => {
    const files = unzipSync(await writeZip(pack, atOnce));
    expect(Object.keys(files)).toEqual(pack.map(({ name }) => name));
    expect(Object.keys(files)[0]).toBe('README.txt');
    for (const { name, content } of pack)
      expect(same(files[name], typeof content === 'string' ? strToU8(content) : content)).toBe(
        true,
      );
  });
  it('is the same bytes whenever it is written', async () => {
    expect(same(await writeZip(pack, atOnce), await writeZip(pack, atOnce))).toBe(true);
  });
  it('stops between pieces of a file', async () => {
    let pauses = 0;
    const soon = async (): Promise<void> => {
      if (++pauses > 5) throw new Error('Stopped.');
    };
    await expect(writeZip(pack, soon)).rejects.toThrow('Stopped.');
    expect(pauses).toBe(6);
  });
});
