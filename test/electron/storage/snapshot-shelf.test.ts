// The snapshots of a session as they are looked through: each says what it holds, or why it can't.
import { expect, test } from 'vitest';
import { countsOf } from '#shared/derive/session-counts.ts';
import { toBody } from '#shared/domain/session-json.ts';
import { writeEnvelope } from '#shared/format/envelope.ts';
import { script } from './faults.ts';
import {
  CHECKPOINT,
  closedDisk,
  FOLDER,
  look,
  photograph,
  sessionId,
  textOf,
} from './played-disk.ts';
import { Process } from './workshop-run.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const good = (revision: number): Uint8Array =>
  bytesOf(writeEnvelope(script.session, revision, '0.0.0'));

async function shelf(files: Readonly<Record<number, Uint8Array>>) {
  const { disk, time } = await closedDisk();
  const snapshots = `${FOLDER}/snapshots`;
  for (const [revision, bytes] of Object.entries(files))
    disk.put(`${snapshots}/${revision}.json`, bytes);
  const process = new Process(disk, time);
  const folder = await process.openFolder();
  if (!folder) throw new Error('Died without being killed.');
  const wait = async <T>(work: Promise<T>): Promise<T> => {
    const answer = await process.wait(work);
    if (answer === null) throw new Error('No answer.');
    return answer;
  };
  return { disk, wait, repository: folder.sessions };
}

test('they are listed from the newest on, page by page, with what each comes to', async () => {
  const { wait, repository } = await shelf({ 9001: good(9_001), 9002: good(9_002) });
  const first = await wait(repository.snapshots(sessionId, { before: null, limit: 1 }));
  expect(first).toMatchObject({
    ok: true,
    value: { snapshots: [{ revision: 9_002, counts: countsOf(script.session) }], hasMore: true },
  });
  const second = await wait(repository.snapshots(sessionId, { before: 9_002, limit: 1 }));
  expect(second).toMatchObject({ value: { snapshots: [{ revision: 9_001, problem: null }] } });
  const read = await wait(repository.readSnapshot(sessionId, 9_001));
  expect(read.ok && toBody(read.value.session)).toEqual(toBody(script.session));
});

test('what an older version wrote is kept as it was before it is written anew', async () => {
  const { disk, time } = await closedDisk();
  const older = textOf(disk, CHECKPOINT)
    .replace(/"format": \d+/, '"format": 3')
    .replace(/"revision": \d+/, '"revision": 7001');
  disk.put(CHECKPOINT, Buffer.from(older));
  await look(disk, time);
  expect(textOf(disk, `${FOLDER}/snapshots/7001.json`)).toBe(older);
});

test('one that can’t be read says so and is left as it is; the others are there', async () => {
  const cut = good(9_002).subarray(0, 400);
  const newer = bytesOf(
    Buffer.from(good(9_003))
      .toString('utf8')
      .replace(/"minReader": \d+/, '"minReader": 99'),
  );
  const { disk, wait, repository } = await shelf({
    ...{ 9000: good(9_000), 9001: new Uint8Array(), 9002: cut, 9003: newer },
  });
  const before = photograph(disk);
  const page = await wait(repository.snapshots(sessionId, { before: null, limit: 4 }));
  expect(page.ok && page.value.snapshots.map((one) => one.problem?.type ?? null)).toEqual([
    'file.too-new',
    'snapshot.damaged',
    'snapshot.damaged',
    null,
  ]);
  expect(await wait(repository.readSnapshot(sessionId, 9_002))).toMatchObject({
    error: { type: 'snapshot.damaged' },
  });
  expect(await wait(repository.readSnapshot(sessionId, 8_888))).toMatchObject({
    error: { type: 'snapshot.missing' },
  });
  expect(photograph(disk)).toBe(before);
});
