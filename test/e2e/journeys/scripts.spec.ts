// What is written in whichever script is read again on what leaves the app; what this machine has no
// font for is named before.
import { spawnSync } from 'node:child_process';
import { writeEnvelope } from '#shared/format/envelope.ts';
import { boardWords } from '#shared/strings/exports-boards.ts';
import { scriptSamples, scriptSession } from '../../builders/scripts.ts';
import { expect, test } from '../app-test.ts';
import { ConsolePage } from '../pages/console-page.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { hasPoppler, readPdf } from '../read-pdf.ts';

/** By the system's own list, where it has one; null: nobody knows. */
function hasFontFor(letter: string): boolean | null {
  const code = letter.codePointAt(0)?.toString(16);
  const asked = spawnSync('fc-list', [`:charset=${code}:scalable=true`, 'family'], {
    encoding: 'utf8',
  });
  return asked.status === 0 ? asked.stdout.trim() !== '' : null;
}

test('every script leaves as it was written, or is named as missing @page', async ({ app }) => {
  const chosen = await (await new LibraryPage(app.console).isShown()).startImport();
  await chosen.choose({
    name: 'scripts.commonboard.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeEnvelope(scriptSession(), 0, '0.0.0')),
  });
  await chosen.addSession();
  const desk = await new ConsolePage(app.console).isOpen('Kindness at Northside');
  await desk.lookAt('Sort');
  for (const { word, isFromRight = false } of scriptSamples) {
    const text = app.console.getByRole('listitem').filter({ hasText: word }).getByRole('paragraph');
    await expect(text, word).toHaveCSS('direction', isFromRight ? 'rtl' : 'ltr');
  }
  const dialog = await desk.startExport();
  await dialog.pickBoard(boardWords.insightWall, 'pdf');
  await expect(dialog.preview().getByRole('img')).toBeVisible();
  const { bytes } = await app.exportedBy(() => dialog.submit());
  const missing = (await dialog.missing()) ?? '';

  await test.step('what is missing is what the system has no font for', () => {
    for (const { kind, word, text } of scriptSamples) {
      const known = hasFontFor(word);
      if (known !== null) expect(missing.includes(kind), `${kind}: ${text}`).toBe(!known);
    }
  });

  const expectWords = (pdf: Buffer): void => {
    if (!hasPoppler) return;
    const { pages, notEmbedded, blank } = readPdf(pdf, app.scratch);
    expect(notEmbedded).toEqual([]);
    expect(blank).toEqual([]);
    const words = pages.join(' ').replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\s]/g, '');
    for (const { kind, word } of scriptSamples)
      if (!missing.includes(kind)) expect(words).toContain(word.normalize('NFKC'));
  };
  await test.step('what is there is words in the PDF, in the order they are written', () =>
    expectWords(bytes));

  await test.step('and on papers, which name what is missing as well', async () => {
    await dialog.pickDocument('agreements-pdf');
    expect((await dialog.missing()) ?? '').toBe(missing);
    const paper = await app.exportedBy(() => dialog.submit());
    expectWords(paper.bytes);
  });

  await test.step('SVG has all of it, what is written from the right from the right', async () => {
    await dialog.pickBoard(boardWords.insightWall, 'svg');
    const { text } = await app.exportedBy(() => dialog.submit());
    const drawn = text.split('<text ');
    for (const { word, isFromRight = false } of scriptSamples) {
      const element = drawn.find((one) => one.includes(word)) ?? '';
      expect(element, word).not.toBe('');
      expect(element.includes('direction="rtl"'), word).toBe(isFromRight);
    }
  });
});
