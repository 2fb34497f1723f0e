// Where imported notes come from: the table a file of ours names, else the one that was chosen.
import { expect, it } from 'vitest';
import { newId } from '#shared/lib/id.ts';
import { toCsv } from '#shared/transfer/to-csv.ts';
import { memoryHost } from '../../builders/memory-host.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const random = seededBytes(12);
const [window, door] = [newId('table', random), newId('table', random)];
const built = buildSession(3);
const [first, second] = built.noteIds;
if (!first || !second) throw new Error('Notes were built.');
const seated = afterOps(
  built.session,
  { type: 'table.add', tableId: window, name: 'Window', peopleCount: 8 },
  { type: 'table.add', tableId: door, name: 'Door', peopleCount: null },
  { type: 'note.seat', noteIds: [first], tableId: window },
);
const [record] = seated.session.values();
if (!record) throw new Error('A session has its record.');
const sessionId = record.id;
const clientId = '1'.padStart(26, '0');

/** What the imported notes say they come from, by their text. */
async function imported(csv: string, tableId: typeof door | null, session = seated) {
  const host = memoryHost({ auto: true });
  await host.repository.create(session);
  const { client } = host.connect();
  const bytes = new TextEncoder().encode(csv);
  const read = await client.call('import.read', { name: 'Northside.csv', bytes });
  if (!read.ok) throw new Error(read.error.type);
  const { importId } = read.value;
  const into = { sessionId, clientId, seq: 1, canvasId: built.canvasId, laneId: null };
  const done = await client.call('import.notes', { importId, ...into, tableId });
  if (!done.ok) throw new Error(done.error.type);
  const view = await client.call('session.open', { sessionId });
  if (!view.ok) throw new Error(view.error.type);
  const before = new Set(session.note.keys());
  const names = new Map(view.value.body.table.map(({ id, name }) => [id, name]));
  return view.value.body.note
    .filter((note) => !before.has(note.id))
    .map((note) => `${note.text}: ${note.tableId ? names.get(note.tableId) : 'none'}`)
    .sort();
}

it('a note from our own file keeps its table, where there is one of that name', async () => {
  expect(await imported(toCsv(seated), null)).toEqual([
    'Note 1: Window',
    'Note 2: none',
    'Note 3: none',
  ]);
});

it('notes without a table, or from one that is not here, come from the chosen one', async () => {
  const file = toCsv(afterOps(seated, { type: 'note.seat', noteIds: [second], tableId: door }));
  const without = afterOps(seated, { type: 'table.delete', tableId: window });
  expect(await imported(file, door, without)).toEqual([
    'Note 1: Door',
    'Note 2: Door',
    'Note 3: Door',
  ]);
});

it('a table that was deleted meanwhile costs no note', async () => {
  const gone = newId('table', random);
  expect(await imported('Text\nA hello in the lift\n', gone)).toEqual([
    'A hello in the lift: none',
  ]);
});

it('goes into the box unseen where people write hidden', async () => {
  const host = memoryHost({ auto: true });
  await host.repository.create(seated);
  const { client } = host.connect();
  const read = await client.call('import.paste', { text: 'Soup\nBread' });
  if (!read.ok) throw new Error(read.error.type);
  const into = { sessionId, clientId, seq: 1, canvasId: built.canvasId, laneId: null };
  const { importId } = read.value;
  const done = await client.call('import.notes', { importId, ...into, hidden: true });
  expect(done).toMatchObject({ ok: true, value: { noteCount: 2 } });
  const view = await client.call('session.open', { sessionId });
  if (!view.ok) throw new Error(view.error.type);
  expect(view.value.body.note).toHaveLength(3);
  expect(view.value.body.slip.map(({ text }) => text).sort()).toEqual(['Bread', 'Soup']);
});
