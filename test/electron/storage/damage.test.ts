import { expect, test } from 'vitest';
import { seededBytes } from '../../builders/random.ts';
import { script } from './faults.ts';
import { statesOf } from './oracle.ts';
import {
  CHECKPOINT,
  closedDisk,
  FOLDER,
  journalOf,
  killedDisk,
  look,
  namesLike,
  sessionId,
  textOf,
} from './played-disk.ts';
import { DATA, Refused } from './workshop-run.ts';

const states = statesOf(script);
const final = states.at(-1);

type Damage = (bytes: Uint8Array, at: number) => Uint8Array;
const flip: Damage = (bytes, at) => {
  const hurt = Uint8Array.from(bytes);
  hurt[at % hurt.length] = (hurt[at % hurt.length] ?? 0) ^ (1 << (at % 8));
  return hurt;
};
const cut: Damage = (bytes, at) => bytes.subarray(0, at % bytes.length);
const zero: Damage = (bytes, at) => {
  const hurt = Uint8Array.from(bytes);
  hurt.fill(0, at % hurt.length, (at % hurt.length) + 512);
  return hurt;
};
const damages = { flip, cut, zero } as const;

const sameBytes = (a: Uint8Array | null, b: Uint8Array): boolean =>
  a !== null && Buffer.compare(a, b) === 0;

const next = seededBytes(99);
const somewhere = (): number =>
  next().reduce((sum, byte, nth) => sum + byte * 7 ** (nth % 8), 0) % 1_000_003;

test.each(['flip', 'cut', 'zero'] as const)(
  'a journal with a %s: everything is there while the checkpoint is current',
  async (kind) => {
    for (let turn = 0; turn < 12; turn++) {
      const { disk, time } = await closedDisk();
      const path = journalOf(disk);
      disk.put(path, damages[kind](disk.get(path) ?? new Uint8Array(), somewhere()));
      const found = await look(disk.revive(), time);
      expect(found.state).toBe(final);
      const again = await look(disk.revive(), time);
      expect([again.state, again.revision, again.notices]).toEqual([final, found.revision, []]);
    }
  },
);

test.each(['flip', 'cut', 'zero'] as const)(
  'a journal with a %s ahead of the checkpoint: what is lost is told, what is kept is whole',
  async (kind) => {
    for (let turn = 0; turn < 12; turn++) {
      const { disk, time } = await killedDisk();
      const path = journalOf(disk);
      const hurt = damages[kind](disk.get(path) ?? new Uint8Array(), somewhere());
      const checkpoint = Number(/"revision": (\d+)/.exec(textOf(disk, CHECKPOINT))?.[1]);
      disk.put(path, hurt);
      const found = await look(disk.revive(), time);
      const reached = states.lastIndexOf(found.state);
      expect(reached).toBeGreaterThanOrEqual(checkpoint);
      if (reached < 40 && kind !== 'cut')
        expect(found.notices.map((notice) => notice.kind)).toEqual(['recovered']);
      // The damaged original stays where it was.
      expect(sameBytes(disk.get(path), hurt)).toBe(true);
      const again = await look(disk.revive(), time);
      expect([again.state, again.revision, again.notices]).toEqual([
        found.state,
        found.revision,
        [],
      ]);
    }
  },
);

test('a session.json that can’t be read is kept twice, and the journal has everything', async () => {
  for (const kind of ['cut', 'zero'] as const) {
    for (let turn = 0; turn < 8; turn++) {
      const { disk, time } = await closedDisk();
      const hurt = damages[kind](disk.get(CHECKPOINT) ?? new Uint8Array(), somewhere());
      disk.put(CHECKPOINT, hurt);
      const found = await look(disk.revive(), time);
      expect(found.state).toBe(final);
      expect(found.notices.map((notice) => notice.kind)).toEqual(['recovered']);
      const [aside = ''] = namesLike(disk, /^session\.damaged-/);
      expect(sameBytes(disk.get(`${FOLDER}/${aside}`), hurt)).toBe(true);
      const [copy = ''] = disk.names(`${DATA}/quarantine`);
      expect(sameBytes(disk.get(`${DATA}/quarantine/${copy}`), hurt)).toBe(true);
      expect((await look(disk.revive(), time)).notices).toEqual([]);
    }
  }
});

test('a flipped bit in session.json is told, and the state before it is still there', async () => {
  for (let turn = 0; turn < 24; turn++) {
    const { disk, time } = await closedDisk();
    disk.put(CHECKPOINT, flip(disk.get(CHECKPOINT) ?? new Uint8Array(), somewhere()));
    const found = await look(disk.revive(), time);
    if (found.state === final) continue;
    expect(found.notices.map((notice) => notice.kind)).toContain('edited-outside');
    expect(disk.names(`${FOLDER}/snapshots`)).toContain('40.json');
  }
});

test('with session.json and the journal gone bad, the newest good snapshot is opened', async () => {
  const { disk, time } = await closedDisk();
  disk.put(CHECKPOINT, Buffer.from('{'));
  disk.put(journalOf(disk), Buffer.alloc(2_000));
  const found = await look(disk.revive(), time);
  const newest = Math.max(...disk.names(`${FOLDER}/snapshots`).map((name) => parseInt(name, 10)));
  expect(newest).toBeGreaterThan(0);
  expect(states.lastIndexOf(found.state)).toBe(18);
  expect(found.notices.map((notice) => notice.kind)).toEqual(['recovered']);
});

test('damaged snapshots disturb nothing', async () => {
  const { disk, time } = await closedDisk();
  for (const name of disk.names(`${FOLDER}/snapshots`))
    disk.put(`${FOLDER}/snapshots/${name}`, Buffer.from('no'));
  const found = await look(disk.revive(), time);
  expect([found.state, found.notices]).toEqual([final, []]);
});

test('what is lost in the middle of a journal never comes back in part', async () => {
  const { disk, time } = await killedDisk();
  const path = journalOf(disk);
  const lines = textOf(disk, path).split('\n');
  lines[30] = (lines[30] ?? '').replace('revision', 'revisiom');
  disk.put(path, Buffer.from(lines.join('\n')));
  disk.put(CHECKPOINT, Buffer.from(textOf(disk, `${FOLDER}/snapshots/0.json`)));
  disk.drop(`${FOLDER}/snapshots`);
  const found = await look(disk.revive(), time);
  expect(states.lastIndexOf(found.state)).toBe(29);
  expect(found.notices).toMatchObject([{ kind: 'recovered', recoveredCount: 29, totalCount: 40 }]);
  expect(found.revision).toBe(41);
  const again = await look(disk.revive(), time);
  expect([again.state, again.revision, again.history]).toEqual([found.state, 41, []]);
});

const hopeless: readonly (readonly [string, Uint8Array, string])[] = [
  ['empty', new Uint8Array(), 'file.empty'],
  ['all zero', Buffer.alloc(300), 'file.not-text'],
  ['UTF-16', Buffer.from('\ufeff{"commonboard":"session"}', 'utf16le'), 'file.not-text'],
  ['cut', Buffer.from('{"commonboard":'), 'file.not-json'],
  ['someone else’s', Buffer.from('{"name":"x"}'), 'file.not-ours'],
  ['too deep', Buffer.from(`${'['.repeat(60_000)}${']'.repeat(60_000)}`), 'file.too-deep'],
  ['ours and without a body', Buffer.from('{"commonboard":"session"}'), 'file.damaged'],
];
test.each(hopeless)(
  'nothing but a %s session.json: refused, listed, kept',
  async (_, bytes, type) => {
    const { disk, time } = await closedDisk();
    for (const name of namesLike(disk, /^journal-/)) disk.drop(`${FOLDER}/${name}`);
    disk.drop(`${FOLDER}/snapshots`);
    disk.put(CHECKPOINT, bytes);
    const refused = await look(disk.revive(), time).catch((thrown: unknown) => thrown);
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({ problem: { type } });
    expect(sameBytes(disk.get(CHECKPOINT), bytes)).toBe(true);
    const [copy = ''] = disk.names(`${DATA}/quarantine`);
    expect(copy).toContain(sessionId);
  },
);
