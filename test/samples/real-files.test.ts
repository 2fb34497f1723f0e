// Files that other tools really wrote, by the people who make those tools. They are theirs and not in
// this project: COMMONBOARD_SAMPLES names the folder they lie in. Same shapes of our own are in the suite.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseImport } from '#shared/transfer/parse-import.ts';
import { fileJob, importTools } from '../builders/import-job.ts';

const folder = process.env['COMMONBOARD_SAMPLES'] ?? '';
function parsed(name: string) {
  const read = parseImport(fileJob(name, readFileSync(join(folder, name))), importTools());
  if (!read.ok) throw new Error(`${name}: ${read.error.type}`);
  return read.value;
}

test('Polis: 39 rows are 36 statements and 3 that were rejected there; who agreed is a vote', () => {
  const { preview } = parsed('polis-london-youth-policing-comments.csv');
  expect(preview).toMatchObject({
    ...{ kind: 'table', noteCount: 36, voteCount: 394 },
    leftOut: [{ reason: 'rejected', count: 3 }],
  });
});

test('Scrumlr: four notes, one stack, five votes', () => {
  const { preview } = parsed('scrumlr-board-export.json');
  const counts = { noteCount: 4, groupCount: 1, voteCount: 5, lineCount: 0 };
  expect(preview).toMatchObject({ kind: 'board', tool: 'scrumlr', ...counts, leftOut: [] });
});

test('JSON Canvas: four cards, one group, one line', () => {
  const { preview } = parsed('jsoncanvas-sample.canvas');
  const counts = { noteCount: 4, groupCount: 1, voteCount: 0, lineCount: 1 };
  expect(preview).toMatchObject({ kind: 'board', tool: 'json-canvas', ...counts, leftOut: [] });
});

test('a stakeholder list: five roles, five names of persons left out', () => {
  const { preview } = parsed('ccm-stakeholder-map-import-template.csv');
  expect(preview).toMatchObject({
    ...{ kind: 'table', peopleCount: 5, mapping: { shape: 'people' } },
    leftOut: [{ reason: 'private', count: 5 }],
  });
});
