// A document as a file: words as they are, papers as pages, slides by their writer.
import type { AppError } from '#shared/api/errors.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import { type DocumentContent, writtenText } from '#shared/transfer/document-content.ts';
import type { Paper } from '#shared/transfer/papers/paper.ts';
import { type PaperLook, paperHtml } from '#shared/transfer/papers/paper-html.ts';
import { fontCssForText } from './app-fonts.ts';
import { breathe } from './export-work.ts';
import type { BoardLook } from './make-board.ts';
import { type Content, type Making, printPages } from './print-pages.ts';

/** Pages carry their fonts: first they are written to see which letters there are. */
export async function paperPages(paper: Paper, { sheet, ink }: BoardLook): Promise<string> {
  const look = (fontCss: string): PaperLook => ({ size: sheet, ink, fontCss });
  return paperHtml(paper, look(await fontCssForText(paperHtml(paper, look('')), document)));
}

/** @throws Stopped */
export async function makeDocument(
  content: DocumentContent,
  isPrinted: boolean,
  look: BoardLook,
  making: Making,
): Promise<Result<Content, AppError>> {
  await breathe(making);
  if (content.is === 'text') return ok(writtenText(content));
  if (content.is === 'deck') {
    const { writeSlides } = await import('../../writers/slides-writer.ts');
    await breathe(making);
    return ok(await writeSlides(content.deck));
  }
  const html = await paperPages(content.paper, look);
  return isPrinted ? printPages(html, making) : ok(html);
}
