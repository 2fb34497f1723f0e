import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Client } from '#shared/api/client.ts';
import { asText } from '#shared/transfer/document-content.ts';
import type { PlannedFile } from '#shared/transfer/pack-plan.ts';
import { Stopped } from '../../../../renderer/screens/exports/export-work.ts';
import { makePack, type PackWish } from '../../../../renderer/screens/exports/make-pack.ts';
import type { Making } from '../../../../renderer/screens/exports/print-pages.ts';

const fileOf = (name: string, make: () => void): PlannedFile => ({
  ...{ name, leavesOut: `Not all of ${name}.` },
  source: {
    ...{ is: 'document', isPrinted: false },
    content: () => {
      make();
      return asText(name);
    },
  },
});
const wishFor = (plan: readonly PlannedFile[]): PackWish => ({
  plan,
  facts: { title: 'Kindness', safety: null },
  look: { sheet: 'a4', ink: 'plain', pictureSize: '2048' },
  sessionFile: () => 'session',
});
const never = () => () => undefined;
const silent: Client = {
  call: () => Promise.reject(new Error('Nothing is asked.')),
  ...{ on: never, onReconnect: never, onLost: never },
};
const makingWith = (signal: AbortSignal, told: string[]): Making => ({
  ...{ signal, measure: (text) => text.length },
  tell: (_, doing = '') => void told.push(doing),
  client: silent,
});

describe('everything, a file at a time', () => {
  it('says which file it is at, and holds them all with a README', async () => {
    const told: string[] = [];
    const plan = ['a.md', 'b.csv'].map((name) => fileOf(name, () => undefined));
    const session: PlannedFile = { name: 's.json', leavesOut: '', source: { is: 'session' } };
    const { signal } = new AbortController();
    const made = await makePack(wishFor([session, ...plan]), makingWith(signal, told));
    if (!made.ok) throw new Error('It is made.');
    const files = unzipSync(made.value);
    expect(Object.keys(files)).toEqual(['README.txt', 's.json', 'a.md', 'b.csv']);
    expect(strFromU8(files['s.json'] ?? new Uint8Array())).toBe('session');
    expect(told.slice(0, 3)).toEqual(['1 of 3: s.json', '2 of 3: a.md', '3 of 3: b.csv']);
  });

  it('goes no further once it is stopped, and makes no file', async () => {
    const work = new AbortController();
    const begun: string[] = [];
    const plan = ['a.md', 'b.md', 'c.md'].map((name) =>
      fileOf(name, () => {
        begun.push(name);
        if (name === 'b.md') work.abort();
      }),
    );
    const making = makePack(wishFor(plan), makingWith(work.signal, []));
    await expect(making).rejects.toBeInstanceOf(Stopped);
    expect(begun).toEqual(['a.md', 'b.md']);
  });
});
