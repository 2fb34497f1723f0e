// A shelf of hundreds: what was looked at once is not read again while its file is as it was.
import { expect, test } from 'vitest';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { writeEnvelope } from '#shared/format/envelope.ts';
import { withNewIds } from '#shared/transfer/with-new-ids.ts';
import { northsideSession } from '../../builders/northside.ts';
import { seededBytes } from '../../builders/random.ts';
import { MemoryDisk } from './memory-disk.ts';
import { VirtualTime } from './virtual-time.ts';
import { DATA, Process } from './workshop-run.ts';

const COUNT = 300;

async function shelf() {
  const time = new VirtualTime();
  const disk = new MemoryDisk(time.now);
  const random = seededBytes(300);
  const original = northsideSession();
  const first = new Process(disk, time, 1);
  const folder = await first.openFolder();
  const paths: string[] = [];
  for (let nth = 0; nth < COUNT; nth++) {
    const session = withNewIds(original, random);
    await first.wait(folder?.sessions.create(session) ?? Promise.resolve(null));
    paths.push(`${DATA}/sessions/${sessionRecord(session).id}/session.json`);
  }
  const list = async (seed: number) => {
    time.forget();
    const one = new Process(disk, time, seed);
    const again = await one.openFolder();
    const from = disk.log.length;
    const ask = async () =>
      (await one.wait(again?.sessions.list() ?? Promise.resolve(null)))?.sessions ?? [];
    return { ask, read: () => disk.log.slice(from).filter(isSessionRead).length };
  };
  return { disk, time, original, paths, list };
}
const isSessionRead = ({ name, path }: { name: string; path: string }): boolean =>
  name === 'read' && path.endsWith('/session.json');

test('every session is read once, whatever is asked afterwards, and after the next start too', async () => {
  const { list } = await shelf();
  const first = await list(2);
  const cards = await first.ask();
  expect(cards).toHaveLength(COUNT);
  expect(cards[0]).toMatchObject({ noteCount: 36, clusterCount: 6, stageTitle: 'Sort' });
  await first.ask();
  expect(first.read()).toBe(COUNT);
  const second = await list(3);
  expect(await second.ask()).toEqual(cards);
  expect(second.read()).toBe(0);
}, 60_000);

test('what changed is read, and only that', async () => {
  const { disk, time, original, paths, list } = await shelf();
  await (await list(2)).ask();
  time.jump(5_000);
  const changed = paths[7] ?? '';
  disk.put(changed, Buffer.from(`${writeEnvelope(original, 3, '0.0.0')}\n`));
  const next = await list(3);
  const cards = await next.ask();
  expect(next.read()).toBe(1);
  expect(cards.filter(({ problem }) => problem?.type === 'file.not-ours')).toHaveLength(1);
}, 60_000);
