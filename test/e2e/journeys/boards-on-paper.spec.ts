// Boards as PDF, read by tools that we did not write: words in the order one reads them, fonts in the
// file, no page without anything, and a map that names the right page.
import { writeEnvelope } from '#shared/format/envelope.ts';
import { boardWords } from '#shared/strings/exports-boards.ts';
import { sceneWords } from '#shared/strings/scene.ts';
import { readRows } from '#shared/transfer/csv-rows.ts';
import { boardsOf } from '#shared/transfer/scene/boards.ts';
import { measure } from '../../builders/measure.ts';
import { northsideSession } from '../../builders/northside.ts';
import { expect, test } from '../app-test.ts';
import { ConsolePage } from '../pages/console-page.ts';
import type { ExportDialog } from '../pages/export-dialog.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { hasPoppler, type ReadPdf, readPdf } from '../read-pdf.ts';

const COPIES = 6;
const sizes = { a4: /A4/, a3: /A3/, letter: /letter/i } as const;

async function printed(
  dialog: ExportDialog,
  {
    exportedBy,
    scratch,
  }: { exportedBy(act: () => Promise<void>): Promise<{ bytes: Buffer }>; scratch: string },
): Promise<ReadPdf | null> {
  const { bytes } = await exportedBy(() => dialog.submit());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  if (!hasPoppler) return null;
  const pdf = readPdf(bytes, scratch);
  expect(pdf.notEmbedded).toEqual([]);
  expect(pdf.blank).toEqual([]);
  return pdf;
}

/** Without pictures, for which not every machine has a font. */
const plain = (text: string): string =>
  text
    .replace(/\p{Extended_Pictographic}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** One after the other, none before the one it follows. */
function expectInOrder(read: string, parts: readonly string[]): void {
  const text = plain(read);
  let at = 0;
  for (const part of parts.map(plain)) {
    const found = text.indexOf(part, at);
    expect(found, `“${part}” after “${text.slice(Math.max(0, at - 40), at)}”`).toBeGreaterThan(-1);
    at = found + part.length;
  }
}

test('a wall on many pages says where each group is, and reads group by group @page', async ({
  app,
}) => {
  const session = northsideSession(COPIES);
  const chosen = await (await new LibraryPage(app.console).isShown()).startImport();
  await chosen.choose({
    name: 'wall.commonboard.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeEnvelope(session, 0, '0.0.0')),
  });
  await chosen.addSession();
  const desk = await new ConsolePage(app.console).isOpen('Kindness at Northside');
  const dialog = await desk.startExport();
  await dialog.pickBoard(boardWords.insightWall, 'pdf');
  const wall = boardsOf(session)[0];
  for (const sheet of ['a4', 'a3', 'letter'] as const) {
    await dialog.look({ sheet });
    const pdf = await printed(dialog, app);
    if (!pdf) continue;
    expect(pdf.size).toMatch(sizes[sheet]);
    expect(pdf.pages.length).toBeGreaterThan(2);
    const [map = '', ...pages] = pdf.pages;
    for (const { title } of session.cluster.values()) {
      const on = pages.flatMap((page, nth) => (page.includes(title) ? [nth + 2] : []));
      const said = on.filter((page) => map.includes(`${title}, ${sceneWords.onPage(page)}`));
      expect(said.length, title).toBeGreaterThan(0);
    }
    const cards = (wall?.pages(sheet, measure) ?? [])
      .slice(1)
      .flatMap(({ shapes }) =>
        shapes.flatMap((shape) =>
          shape.kind === 'text' && shape.style.size > 12 ? [shape.lines.join(' ')] : [],
        ),
      );
    expect(cards.length).toBeGreaterThan(session.note.size);
    expectInOrder(pages.join(' '), cards);
  }
});

test('maps and tables of the worked example read row by row @page', async ({ app }) => {
  const desk = await (await new LibraryPage(app.console).isShown()).openExample();
  const dialog = await desk.startExport();
  const { stakeholderMap, stakeholderTable, scores, ideaMap } = boardWords;
  for (const title of [stakeholderMap, stakeholderTable, scores, ideaMap]) {
    await dialog.pickBoard(title, 'csv');
    const { text: table } = await app.exportedBy(() => dialog.submit());
    await dialog.pickBoard(title, 'pdf');
    const pdf = await printed(dialog, app);
    if (!pdf) continue;
    const { rows } = readRows(table.replaceAll('\r', ''), ',');
    // Of each row the cell that no other row has.
    const cells = rows.slice(1).map((row) => row.reduce((a, b) => (b.length > a.length ? b : a)));
    expect(cells.length).toBeGreaterThan(2);
    const isMap = title === stakeholderMap || title === ideaMap;
    expectInOrder(pdf.pages.slice(isMap ? 1 : 0).join(' '), cells);
  }
});
