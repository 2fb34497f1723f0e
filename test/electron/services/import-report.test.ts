// Each kind of file says what came in and what did not, and why; one undo takes all of it back.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { holdsPeople } from '#shared/api/import-preview.ts';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { importReport, reportText } from '#shared/strings/import-report.ts';
import { exampleSession } from '#shared/workshops/example-session.ts';
import { memoryHost } from '../../builders/memory-host.ts';
import { seededBytes } from '../../builders/random.ts';

const session = exampleSession({ now: 1, random: seededBytes(21) });
const { id: sessionId } = sessionRecord(session);
const canvasOf = (kind: 'insight' | 'stakeholder') => {
  const canvas = [...session.canvas.values()].find((one) => one.kind === kind);
  if (!canvas) throw new Error(`The example has no board of the kind ${kind}.`);
  return canvas.id;
};
const batch = (seq: number) => ({ clientId: '1'.padStart(26, '0'), seq });
const fixtures = join(import.meta.dirname, '../../fixtures');

const homeless = dialogStrings.import.withoutLane;

it.each([
  [
    'statements.csv',
    [
      'Added 36 notes and 208 votes from “statements.csv”.',
      '3 left out: rejected where they came from.',
    ],
  ],
  [
    'imports/polis-new.csv',
    ['Added 2 notes and 6 votes from “polis-new.csv”.', '1 left out: rejected where it came from.'],
  ],
  [
    'imports/scrumlr.json',
    ['Added 3 notes, 1 group and 5 votes from “scrumlr.json”.', homeless(3), '1 left out: empty.'],
  ],
  ['imports/scrumlr.csv', ['Added 3 notes, 1 group and 3 votes from “scrumlr.csv”.', homeless(3)]],
  [
    'imports/azure.csv',
    [
      'Added 2 notes and 4 votes from “azure.csv”.',
      homeless(2),
      '2 rows left out: a second table in the same file.',
    ],
  ],
  [
    'imports/board.canvas',
    [
      'Added 4 notes, 1 group and 2 lines from “board.canvas”.',
      '1 left out: empty.',
      '1 line left out: it leads to nothing that is made.',
    ],
  ],
  [
    'imports/drawing.excalidraw',
    [
      'Added 2 notes, 1 group and 1 line from “drawing.excalidraw”.',
      '1 left out: drawings and pictures without words.',
    ],
  ],
  ['imports/wide.csv', ['Added 5 notes from “wide.csv”.', homeless(5)]],
  [
    'imports/stakeholders.csv',
    [
      'Added 3 people and groups from “stakeholders.csv”.',
      '2 names of persons left out: the role or group stands for them.',
    ],
  ],
  [
    'imports/kumu.json',
    [
      'Added 3 people and groups and 3 ties from “kumu.json”.',
      '1 line left out: it leads to nothing that is made.',
    ],
  ],
  ['imports/kumu-elements.csv', ['Added 2 people and groups from “kumu-elements.csv”.']],
  [
    'imports/kumu-connections.csv',
    ['Added 3 people and groups and 2 ties from “kumu-connections.csv”.'],
  ],
])('%s', async (path, said) => {
  const host = memoryHost();
  await host.repository.create(session);
  const { client } = host.connect();
  const before = await client.call('session.open', { sessionId });
  const name = path.replace('imports/', '');
  const bytes = new Uint8Array(readFileSync(join(fixtures, path)));
  const read = await client.call('import.read', { name, bytes });
  if (!read.ok || !before.ok) throw new Error('Not read.');
  const { importId, preview } = read.value;
  const into = { importId, sessionId, ...batch(1) };
  const outcome = await (holdsPeople(preview)
    ? client.call('import.people', { ...into, canvasId: canvasOf('stakeholder') })
    : client.call('import.notes', { ...into, canvasId: canvasOf('insight'), laneId: null }));
  if (!outcome.ok) throw new Error(outcome.error.type);
  expect(reportText(importReport(outcome.value, name, false)).split('\n')).toEqual(said);

  const { revision } = outcome.value;
  expect(
    await client.call('change.revert', { sessionId, ...batch(2), revisions: [revision] }),
  ).toMatchObject({ ok: true });
  const after = await client.call('session.open', { sessionId });
  expect(after).toMatchObject({ value: { body: before.value.body } });
});
