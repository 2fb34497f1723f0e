// Files that are looked at one after another, while the one before is still being made.
import { expect, test } from 'vitest';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { createAppStore } from '../../../renderer/store/app-store.ts';
import { columnMemory } from '../../../renderer/store/column-memory.ts';
import { createImportStore } from '../../../renderer/store/import-store.ts';
import { memoryHost } from '../../builders/memory-host.ts';
import { seededBytes } from '../../builders/random.ts';
import { buildSession } from '../../builders/session.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const { session } = buildSession(1);
const { id: sessionId } = sessionRecord(session);

async function started() {
  const host = memoryHost();
  await host.repository.create(session);
  const { client } = host.connect();
  const app = createAppStore({ client, random: seededBytes(8), now: () => 1 });
  await app.start();
  return createImportStore(client, seededBytes(9), columnMemory(app));
}

test('an import that ends late leaves the file alone that is looked at by then', async () => {
  const imports = await started();
  await imports.readFile('first.csv', bytes('text\nfirst words\n'));
  const made = imports.addToClosed(sessionId);
  await imports.readFile('second.csv', bytes('text\nsecond words\nand more\n'));
  expect(await made).toMatchObject({ ok: true });
  expect(imports.state.getState()).toMatchObject({
    ...{ phase: 'looking', name: 'second.csv', preview: { noteCount: 2 } },
  });
});

test('what is made is what was chosen last, however quickly, and nothing is made before', async () => {
  const imports = await started();
  await imports.readFile('table.csv', bytes('a;b;c\none two;three four;five\n;six seven;\n'));
  const { preview } = imports.state.getState();
  if (preview?.kind !== 'table') throw new Error('It should be a table.');
  // The middle column has a word in each row, the others miss one.
  const choices = [2, 0, 1].map((textColumn) =>
    imports.map({ ...preview.mapping, textColumn, laneColumn: null, groupColumn: null }),
  );
  expect(imports.state.getState().phase).toBe('mapping');
  await Promise.all(choices);
  expect(imports.state.getState()).toMatchObject({ phase: 'looking', preview: { noteCount: 3 } });
  expect(await imports.addToClosed(sessionId)).toMatchObject({ value: { noteCount: 3 } });
});
