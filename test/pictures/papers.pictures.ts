// One page of each kind that can be taken away, side by side, as a printer and a slide show would
// show them. Needs `pdftoppm`, and for the slide `soffice`; what is missing is left out.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { boardWords } from '#shared/strings/exports-boards.ts';
import { test } from '../e2e/app-test.ts';
import { LibraryPage } from '../e2e/pages/library-page.ts';

const folder =
  process.env['COMMONBOARD_PICTURES'] ?? join(import.meta.dirname, '../../assets/screenshots');
const has = (program: string, flag: string): boolean => spawnSync(program, [flag]).status === 0;
/** A page of a document; the most telling one is not always the first. */
const papers = [
  ...[{ name: 'page-one-pdf' }, { name: 'brief-pdf', nth: 2 }, { name: 'participants-pdf' }],
  ...[{ name: 'measure-sheets-pdf' }, { name: 'slides', nth: 3 }],
];

interface Picture {
  readonly address: string;
  readonly isWide: boolean;
}

function pictureOf(pdf: string, nth: number): Picture {
  const range = ['-f', `${nth}`, '-l', `${nth}`];
  const how = ['-png', '-singlefile', '-r', '72', ...range];
  execFileSync('pdftoppm', [...how, pdf, pdf]);
  const png = readFileSync(`${pdf}.png`);
  return {
    address: `data:image/png;base64,${png.toString('base64')}`,
    isWide: png.readUInt32BE(16) > png.readUInt32BE(20),
  };
}

/** An office makes the PDF of slides that a person would make with it. */
function asPdf(path: string, scratch: string): string | null {
  if (path.endsWith('.pdf')) return path;
  if (!has('soffice', '--version')) return null;
  const profile = `-env:UserInstallation=file://${join(scratch, 'office')}`;
  execFileSync('soffice', [
    ...[profile, '--headless', '--convert-to', 'pdf', '--outdir', scratch, path],
  ]);
  return path.replace(/\.\w+$/, '.pdf');
}

async function sideBySide(page: Page, pictures: readonly Picture[]): Promise<void> {
  await page.setContent(
    `<style>main{width:1232px;margin:-8px;padding:24px;display:flex;flex-wrap:wrap;gap:24px;background:#e6e2d8}img{height:400px}img.wide{height:366px}</style><main>${pictures
      .map(({ address, isWide }) => `<img class="${isWide ? 'wide' : ''}" src="${address}">`)
      .join('')}</main>`,
  );
  await page.locator('main').screenshot({ path: join(folder, 'papers.png') });
}

test('papers', async ({ app }) => {
  test.skip(!has('pdftoppm', '-v'), 'There is no pdftoppm here.');
  const desk = await (await new LibraryPage(app.console).isShown()).openExample();
  const dialog = await desk.startExport();
  const pictures: Picture[] = [];
  const take = async (file: string, nth: number): Promise<void> => {
    const { bytes } = await app.exportedBy(() => dialog.submit());
    const path = join(app.scratch, file);
    writeFileSync(path, bytes);
    const pdf = asPdf(path, app.scratch);
    if (pdf) pictures.push(pictureOf(pdf, nth));
  };
  for (const { name, nth = 1 } of papers) {
    await dialog.pickDocument(name);
    await take(name === 'slides' ? 'slides.pptx' : `${name}.pdf`, nth);
  }
  await dialog.pickBoard(boardWords.insightWall, 'pdf');
  await take('wall.pdf', 2);
  const canvas = await app.console.context().newPage();
  await canvas.setViewportSize({ width: 1280, height: 940 });
  await sideBySide(canvas, pictures);
});
