// Files that are broken, foreign or malicious: one clear sentence each, and the open session is
// exactly what it was.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ErrorType } from '#shared/api/errors.ts';
import { errorText } from '#shared/strings/errors.ts';
import { expect, test } from '../app-test.ts';
import { LibraryPage } from '../pages/library-page.ts';

const MEGABYTE = 1_048_576;
const text = (content: string): Buffer => Buffer.from(content, 'utf8');
const ours = (more: string): Buffer =>
  text(`{"commonboard":"session","format":1,"minReader":1,${more}}`);

const files: readonly { name: string; bytes: Buffer; expected: ErrorType; count?: number }[] = [
  { name: 'empty.csv', bytes: text(''), expected: 'file.empty' },
  {
    name: 'cut.json',
    bytes: text('{"commonboard":"session","body":{"note":[{"id":"no'),
    expected: 'file.damaged',
  },
  {
    name: 'photo.csv',
    bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 0, 2, 255]),
    expected: 'file.not-text',
  },
  { name: 'deep.json', bytes: text('['.repeat(60_000)), expected: 'file.too-deep' },
  {
    name: 'proto.json',
    bytes: ours('"__proto__":{"polluted":true},"body":{"__proto__":[]}'),
    expected: 'file.damaged',
  },
  {
    name: 'large.csv',
    bytes: Buffer.alloc(30 * MEGABYTE, 'note,'),
    expected: 'file.too-large',
    count: 10,
  },
  {
    name: 'newer.json',
    bytes: text('{"commonboard":"session","format":99,"minReader":99}'),
    expected: 'file.too-new',
  },
  {
    name: 'else.json',
    bytes: text('{"type":"layers","layers":[]}'),
    expected: 'file.not-ours',
  },
  {
    name: 'nothing-said.excalidraw',
    bytes: text('{"type":"excalidraw","elements":[]}'),
    expected: 'file.no-notes',
  },
];

test('each file that can’t be read gets one clear sentence, and nothing is touched', async ({
  app,
}) => {
  const desk = await (await new LibraryPage(app.console).isShown()).create('Untouched');
  await desk.next('Collect');
  await desk.add('What they like', 'Still here');
  await desk.isSaved();
  const dialog = await desk.startImport();
  for (const { name, bytes, expected, count } of files) {
    await test.step(name, async () => {
      const path = join(app.scratch, name);
      await writeFile(path, bytes);
      await dialog.chooseByPath(path);
      const said = errorText({ type: expected, ...(count !== undefined && { count }) });
      await dialog.says(said.happened);
    });
  }
  await test.step('a file in UTF-16 is read after all', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from('text\nGrüße\nTee', 'utf16le'),
    ]);
    await dialog.choose({ name: 'utf16.csv', mimeType: 'text/csv', buffer: bytes });
    await dialog.add(2);
  });
  await expect(desk.note('Still here')).toHaveCount(1);
  await expect(desk.note('Grüße')).toHaveCount(1);
  await expect(desk.notes()).toHaveCount(3);
  expect(await app.console.evaluate(() => 'polluted' in {})).toBe(false);
});

const payloads = [
  '<script>window.__pwned=1</script>',
  '<img src=x onerror="window.__pwned=1">',
  '<svg onload="window.__pwned=1">',
  'javascript:window.__pwned=1',
  '"><iframe srcdoc="<script>parent.__pwned=1</script>">',
  '{{constructor.constructor("window.__pwned=1")()}}',
  '`$' + '{window.__pwned=1}`',
  '</textarea><script>window.__pwned=1</script>',
  '<a href="javascript:window.__pwned=1">x</a>',
  '<style>@import "javascript:window.__pwned=1"</style>',
  '<math><mtext><script>window.__pwned=1</script></mtext></math>',
  "';window.__pwned=1;//",
  '<body onpageshow="window.__pwned=1">',
  '<details open ontoggle="window.__pwned=1">',
  '<object data="javascript:window.__pwned=1">',
];

test('text never runs as code, in any field, pasted list or export', async ({ app }) => {
  const page = app.console;
  const desk = await (await new LibraryPage(page).isShown()).create(payloads[0] ?? '');
  await page
    .getByRole('textbox')
    .first()
    .fill(payloads[1] ?? '');
  await desk.next('Collect');
  await desk.paste(payloads.join('\n'));
  await expect(desk.notes()).toHaveCount(payloads.length);
  await desk.goThroughTo('Sort');
  await desk.wall.moveTo(desk.wall.inTray().first(), 'A new group');
  await desk.next('Name');
  await desk.nameGroups(payloads[2] ?? '');
  const room = await app.roomOpenedBy(() => desk.openRoom());
  await room
    .getByText(payloads[2] ?? '')
    .first()
    .waitFor();
  const file = await app.exportedBy(() => desk.export('markdown'));
  expect(file.text).not.toContain('<script>');
  for (const window of [page, room])
    expect(await window.evaluate(() => '__pwned' in globalThis)).toBe(false);
});
