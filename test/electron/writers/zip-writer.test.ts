import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packOf } from '#shared/transfer/papers/pack.ts';
import { paperFiles } from '#shared/transfer/papers/paper-files.ts';
import { shareSafe } from '#shared/transfer/share-safe.ts';
import { exampleSession } from '#shared/workshops/example-session.ts';
import { writeZip } from '../../../electron/writers/zip-writer.ts';
import { seededBytes } from '../../builders/random.ts';

describe('everything as one zip', () => {
  const session = exampleSession({ now: 1, random: seededBytes(9) });
  it('comes back as it went in, in its order, the README first', () => {
    const pack = packOf('Kindness', paperFiles(session), null);
    const files = unzipSync(writeZip(pack));
    expect(Object.keys(files)).toEqual(pack.map(({ name }) => name));
    expect(Object.keys(files)[0]).toBe('README.txt');
    for (const { name, content } of pack)
      expect(files[name]).toEqual(typeof content === 'string' ? strToU8(content) : content);
    expect([...writeZip(pack)]).toEqual([...writeZip(pack)]);
  });
  it('names no owner anywhere when it is safe to share', () => {
    const { session: safe, ...safety } = shareSafe(session);
    const inTexts = new Set(safety.named.map(({ name }) => name));
    const pack = packOf('Kindness', paperFiles(safe), safety);
    const all = pack.map(({ content }) => content).join('\n');
    for (const { owner } of session.action.values())
      if (owner !== '' && !inTexts.has(owner)) expect(all).not.toContain(owner);
    expect(all).toContain('Person 1');
  });
});
