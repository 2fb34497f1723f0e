// Boards and documents on their way out: what is in the files, as a person would look at them.
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { briefWords } from '#shared/strings/brief.ts';
import { boardWords } from '#shared/strings/exports-boards.ts';
import { exportWords as words } from '#shared/strings/exports-dialog.ts';
import { expect, test } from '../app-test.ts';
import { LibraryPage } from '../pages/library-page.ts';

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;
const TITLE = 'Kindness at Northside';

test('the wall leaves as PDF, PNG, SVG, table and JSON Canvas; the choice is remembered', async ({
  app,
}) => {
  const library = await new LibraryPage(app.console).isShown();
  const desk = await library.openExample();
  let dialog = await desk.startExport();

  await test.step('SVG carries its fonts, and words are words', async () => {
    await dialog.pickBoard(boardWords.insightWall, 'svg');
    await expect(dialog.preview().getByRole('img')).toBeVisible();
    const { name, text } = await app.exportedBy(() => dialog.submit());
    expect(name).toBe(`${TITLE} ${boardWords.insightWall.toLowerCase()}.svg`);
    expect(text).toContain('data:font/woff2;base64,');
    expect(text).toMatch(/<tspan[^>]*>[^<]*neighbour/);
    expect(text).not.toMatch(/<script|javascript:|foreignObject/i);
  });

  await test.step('PNG is as large as was asked for', async () => {
    await dialog.pickBoard(boardWords.insightWall, 'png');
    await dialog.look({ size: '2048' });
    const { bytes } = await app.exportedBy(() => dialog.submit());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(Math.max(bytes.readUInt32BE(16), bytes.readUInt32BE(20))).toBe(2048);
  });

  await test.step('PDF has its fonts and text that can be selected', async () => {
    await dialog.pickBoard(boardWords.insightWall, 'pdf');
    await dialog.look({ sheet: 'a4', ink: 'plain' });
    const { bytes } = await app.exportedBy(() => dialog.submit());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    if (!hasPoppler) return;
    const path = join(app.scratch, 'wall.pdf');
    await writeFile(path, bytes);
    const said = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
    expect(said).toMatch(/Page 1 of \d/);
    expect(said.replace(/\s+/g, ' ')).toContain('neighbour');
    // Embedded, and with what letters they are: variable typefaces come as drawn letters.
    const fonts = execFileSync('pdffonts', [path], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/yes (yes|no) +yes/);
    expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/A4/);
  });

  await test.step('the table and the canvas are the wall’s own', async () => {
    await dialog.pickBoard(boardWords.insightWall, 'csv');
    const table = await app.exportedBy(() => dialog.submit());
    expect(table.text).toContain('neighbour');
    await dialog.pickBoard(boardWords.insightWall, 'canvas');
    const canvas = await app.exportedBy(() => dialog.submit());
    expect(canvas.name).toMatch(/\.canvas$/);
    expect(canvas.text).toContain('"nodes"');
  });

  await test.step('page one and the brief print and stand alone as a page', async () => {
    await dialog.pickDocument('page-one-html');
    const page = await app.exportedBy(() => dialog.submit());
    expect(page.text).toContain("default-src 'none'");
    expect(page.text).toContain('data:font/woff2;base64,');
    expect(page.text).not.toMatch(/<script|javascript:/i);
    await dialog.pickDocument('brief-pdf');
    const { bytes } = await app.exportedBy(() => dialog.submit());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    if (!hasPoppler) return;
    const path = join(app.scratch, 'brief.pdf');
    await writeFile(path, bytes);
    const said = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
    expect(said).toContain(briefWords.actions);
    expect(
      said
        .split('\f')
        .filter((sheet) => sheet !== '')
        .every((sheet) => sheet.trim()),
    ).toBe(true);
  });

  await test.step('share-safe says what it took out; the choice is there next time', async () => {
    await dialog.pickDocument('markdown');
    await dialog.shareSafe(true);
    await expect(dialog.says(words.share.leftOut)).toBeVisible();
    const { text } = await app.exportedBy(() => dialog.submit());
    expect(text).toContain('Person 1');
    await desk.closeDialog();
    dialog = await desk.startExport();
    await expect(dialog.dialog.getByLabel(words.share.label)).toBeChecked();
  });
});
