// Everything as one zip, a file at a time, so that it can say where it is and be stopped.
import type { AppError } from '#shared/api/errors.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import { exportWords } from '#shared/strings/exports-dialog.ts';
import type { PlannedFile } from '#shared/transfer/pack-plan.ts';
import { type DescribedFile, type PackFacts, packOf } from '#shared/transfer/papers/pack.ts';
import { breathe } from './export-work.ts';
import { type BoardLook, boardPages, makeBoard } from './make-board.ts';
import { makeDocument, paperPages } from './make-document.ts';
import { type Content, isNoPrinter, type Making, printPages } from './print-pages.ts';

const words = exportWords.working;

export interface PackWish {
  readonly plan: readonly PlannedFile[];
  readonly facts: Omit<PackFacts, 'hasPrinter'>;
  readonly look: BoardLook;
  readonly sessionFile: () => string;
}

/** @throws Stopped */
export async function makePack(
  wish: PackWish,
  making: Making,
): Promise<Result<Uint8Array<ArrayBuffer>, AppError>> {
  const { plan, facts } = wish;
  const files: DescribedFile[] = [];
  const quiet: Making = { ...making, tell: () => undefined };
  let canPrint = true;
  for (const [nth, planned] of plan.entries()) {
    making.tell(nth / plan.length, words.file(planned.name, nth + 1, plan.length));
    await breathe(making);
    const html = await pagesToPrint(planned, wish, quiet);
    const pdf = html !== null && canPrint ? await printPages(html, quiet) : null;
    // Who could not print once is not asked again: from here on pages stay pages.
    if (pdf && !pdf.ok && isNoPrinter(pdf.error)) canPrint = false;
    const pages = canPrint && pdf ? pdf : ok(html ?? '');
    const made = html === null ? await makeOther(planned, wish, quiet) : pages;
    if (!made.ok) return made;
    const name = canPrint || html === null ? planned.name : asHtml(planned.name);
    files.push({ ...planned, name, content: made.value });
  }
  making.tell(1, words.zipping);
  const { writeZip } = await import('../../writers/zip-writer.ts');
  return ok(
    await writeZip(packOf(files, { ...facts, hasPrinter: canPrint }), () => breathe(making)),
  );
}

const asHtml = (name: string): string => name.replace(/\.pdf$/, '.html');

/** Null: it is no PDF. */
async function pagesToPrint(
  { source }: PlannedFile,
  { look }: PackWish,
  { measure }: Making,
): Promise<string | null> {
  if (source.is === 'board')
    return source.format === 'pdf' ? boardPages(source.board, look, measure) : null;
  if (source.is !== 'document' || !source.isPrinted) return null;
  const content = source.content(Date.now());
  return content.is === 'paper' ? paperPages(content.paper, look) : null;
}

async function makeOther(
  { source }: PlannedFile,
  { look, sessionFile }: PackWish,
  making: Making,
): Promise<Result<Content, AppError>> {
  if (source.is === 'session') return ok(sessionFile());
  if (source.is === 'board') return makeBoard(source.board, source.format, look, making);
  return makeDocument(source.content(Date.now()), false, look, making);
}
