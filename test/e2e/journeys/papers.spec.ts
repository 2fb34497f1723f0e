// Papers are looked at as they will come out, and where no PDF can be made, the browser prints them.
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { boardWords } from '#shared/strings/exports-boards.ts';
import { exportWords as words } from '#shared/strings/exports-dialog.ts';
import { papersWords } from '#shared/strings/papers.ts';
import { packWords } from '#shared/strings/papers-pack.ts';
import { expect, test } from '../app-test.ts';
import { expectClean } from '../expect-clean.ts';
import { launchApp } from '../harness/launch-app.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { hasPoppler, readPdf } from '../read-pdf.ts';

/** As the file itself counts them. */
const pagesIn = (pdf: Buffer): number =>
  Number(/\/Type \/Pages[^>]*\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]);

test('a paper is looked at with its headings before there is a file', async ({ app }) => {
  const desk = await (await new LibraryPage(app.console).isShown()).openExample();
  const dialog = await desk.startExport();
  await dialog.pickDocument('page-one-pdf');
  const paper = dialog.preview().getByRole('article');
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText('Kindness at Northside');
  await expect(paper.getByText(papersWords.pageOne, { exact: true })).toBeVisible();
  expect(await paper.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(4);
  await dialog.look({ sheet: 'letter', ink: 'plain' });
  await expect(paper).toHaveAttribute('data-sheet', 'letter');
  await expectClean(app.console, 'a paper’s preview');
});

test('page one and the run sheet of a whole programme are one page each, in letters one can read', async ({
  app,
}) => {
  const desk = await (await new LibraryPage(app.console).isShown()).openExample();
  const dialog = await desk.startExport();
  for (const name of ['page-one-pdf', 'participants-pdf', 'run-sheet-pdf'])
    for (const sheet of ['a4', 'letter'] as const) {
      await dialog.pickDocument(name);
      await dialog.look({ sheet });
      const { bytes } = await app.exportedBy(() => dialog.submit());
      expect(pagesIn(bytes), `${name} on ${sheet}`).toBe(1);
      // A run sheet lies in the hand, and one page of it is worth smaller letters.
      if (!hasPoppler || name === 'run-sheet-pdf') continue;
      const path = join(app.scratch, `${name}-${sheet}.pdf`);
      await writeFile(path, bytes);
      const boxes = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8' });
      const heights = [...boxes.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"/g)].map(
        ([, top, bottom]) => Number(bottom) - Number(top),
      );
      expect(heights.length).toBeGreaterThan(100);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(9);
    }
});

test('a paper as a page is whole without a network and without a barrier @page', async ({
  app,
}) => {
  const desk = await (await new LibraryPage(app.console).isShown()).openExample();
  const dialog = await desk.startExport();
  const elsewhere = await app.console.context().browser()?.newContext({ offline: true });
  if (!elsewhere) throw new Error('There is no browser to read pages in.');
  const reader = await elsewhere.newPage();
  const asked: string[] = [];
  reader.on('request', (request) => asked.push(request.url()));
  for (const name of ['page-one-html', 'brief-html', 'participants-html', 'invitations-html']) {
    await dialog.pickDocument(name);
    const { bytes } = await app.exportedBy(() => dialog.submit());
    const path = join(app.scratch, `${name}.html`);
    await writeFile(path, bytes);
    await reader.goto(pathToFileURL(path).href);
    await expect(reader.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expectClean(reader, name);
  }
  expect(asked.filter((address) => !/^(file|data):/.test(address))).toEqual([]);
  await elsewhere.close();
});

test('where no PDF can be made, a paper is printed by the browser itself @page', async () => {
  test.setTimeout(120_000);
  const app = await launchApp({ backEnd: 'web', env: { COMMONBOARD_CHROMIUM: '/nowhere/at/all' } });
  try {
    const page = app.console;
    const desk = await (await new LibraryPage(page).isShown()).openExample();
    const dialog = await desk.startExport();
    await dialog.pickDocument('page-one-pdf');
    await dialog.look({ sheet: 'a3' });
    await dialog.submit();
    await dialog.dialog.getByRole('button', { name: words.print.open }).click();
    const view = page.getByRole('dialog', { name: words.print.title });
    await expect(view.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
    const printed = await page.pdf({ preferCSSPageSize: true });
    expect(pagesIn(printed)).toBe(1);
    if (hasPoppler) {
      const { pages, size, blank } = readPdf(printed, app.scratch);
      expect(size).toContain('A3');
      expect(blank).toEqual([]);
      expect(pages[0]).toContain('Kindness at Northside');
      expect(pages[0]).not.toContain(words.print.paperHint);
    }
    await page.keyboard.press('Escape');
    await test.step('and a board on its sheets across', async () => {
      await dialog.pickBoard(boardWords.insightWall, 'pdf');
      await dialog.look({ sheet: 'a4' });
      await dialog.submit();
      await dialog.dialog.getByRole('button', { name: words.print.open }).click();
      const sheets = view.getByRole('img');
      await expect(sheets.first()).toBeVisible();
      const board = await page.pdf({ preferCSSPageSize: true });
      expect(pagesIn(board)).toBe(await sheets.count());
      if (hasPoppler) {
        const { size, blank } = readPdf(board, app.scratch);
        expect(size).toMatch(/^84\d(\.\d+)? x 59\d(\.\d+)? pts/);
        expect(blank).toEqual([]);
      }
      await page.keyboard.press('Escape');
    });
    await test.step('and everything has its pages as HTML, and says why', async () => {
      await dialog.pickEverything();
      const { bytes } = await app.exportedBy(() => dialog.submit());
      const files = unzipSync(bytes);
      const names = Object.keys(files);
      expect(names.filter((name) => name.endsWith('.pdf'))).toEqual([]);
      expect(names).toContain('Kindness at Northside - page one.html');
      expect(names).toContain('Kindness at Northside the wall.html');
      const [readme] = names;
      expect(strFromU8(files[readme ?? ''] ?? new Uint8Array())).toContain(packWords.noPrinter);
    });
  } finally {
    await app.close();
  }
});
