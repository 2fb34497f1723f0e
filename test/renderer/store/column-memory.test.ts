// What was chosen for a table's columns comes again with the next table like it.
import { expect, test, vi } from 'vitest';
import type { TableMapping } from '#shared/api/import-preview.ts';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { createAppStore } from '../../../renderer/store/app-store.ts';
import { columnMemory } from '../../../renderer/store/column-memory.ts';
import { createImportStore, type ImportStore } from '../../../renderer/store/import-store.ts';
import { memoryHost } from '../../builders/memory-host.ts';
import { seededBytes } from '../../builders/random.ts';
import { buildSession } from '../../builders/session.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const { session } = buildSession(1);
const { id: sessionId } = sessionRecord(session);

async function started() {
  const host = memoryHost();
  await host.repository.create(session);
  return async (): Promise<ImportStore> => {
    const { client } = host.connect();
    const app = createAppStore({ client, random: seededBytes(8), now: () => 1 });
    await app.start();
    return createImportStore(client, seededBytes(9), columnMemory(app));
  };
}

const mappingOf = ({ state }: ImportStore): TableMapping => {
  const { preview } = state.getState();
  if (preview?.kind !== 'table') throw new Error('It should be a table.');
  return preview.mapping;
};

/** Adds a table with a column that nobody would guess. */
async function addedOnce(imports: ImportStore, table: string, textColumn: number): Promise<void> {
  await imports.readFile('once.csv', bytes(table));
  await imports.map({ ...mappingOf(imports), textColumn });
  expect(await imports.addToClosed(sessionId)).toMatchObject({ ok: true });
}

test('the next table with these columns is read as the last one, in any window', async () => {
  const open = await started();
  await addedOnce(await open(), 'Text;Short\nlong words here;yes\n', 1);
  const later = await open();
  await vi.waitFor(async () => {
    await later.readFile('again.csv', bytes('text;SHORT\nmore words here;no\nand more;maybe\n'));
    expect(later.state.getState()).toMatchObject({ asLastTime: true, phase: 'looking' });
  });
  expect(mappingOf(later).textColumn).toBe(1);
  expect(await later.addToClosed(sessionId)).toMatchObject({ value: { noteCount: 2 } });
});

test('a table with other columns is guessed', async () => {
  const open = await started();
  const imports = await open();
  await addedOnce(imports, 'text;short\nlong words here;yes\n', 1);
  await imports.readFile('other.csv', bytes('text;shorter\nlong words here;yes\n'));
  expect(imports.state.getState().asLastTime).toBe(false);
  expect(mappingOf(imports).textColumn).toBe(0);
});

test('guessing anew takes the columns for what they look like, and is remembered as well', async () => {
  const imports = await (await started())();
  const table = 'text;short\nlong words here;yes\n';
  await addedOnce(imports, table, 1);
  await imports.readFile('again.csv', bytes(table));
  await imports.guessAnew();
  expect(imports.state.getState().asLastTime).toBe(false);
  expect(mappingOf(imports).textColumn).toBe(0);
  await imports.addToClosed(sessionId);
  await imports.readFile('again.csv', bytes(table));
  expect(imports.state.getState().asLastTime).toBe(false);
});

test('columns that hold nothing this time are guessed, and what is shown is what is added', async () => {
  const imports = await (await started())();
  await addedOnce(imports, 'text;short\nlong words here;yes\n', 1);
  await imports.readFile('empty.csv', bytes('text;short\nlong words here;\nand more;\n'));
  expect(imports.state.getState()).toMatchObject({
    asLastTime: false,
    preview: { noteCount: 2 },
  });
  expect(await imports.addToClosed(sessionId)).toMatchObject({ value: { noteCount: 2 } });
});
