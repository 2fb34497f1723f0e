// Foreign bytes or pasted text → what they hold, or one error. Never throws on anything a file can
// hold, makes nothing by itself.
import { type AppError, problem } from '../api/errors.ts';
import type { TableMapping } from '../api/import-preview.ts';
import { limits } from '../domain/limits.ts';
import { parseJson } from '../format/safe-json.ts';
import type { RandomBytes } from '../lib/id.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { plainName } from './column-names.ts';
import { type Decode, detectEncoding, readsAsText } from './detect-encoding.ts';
import { fromJson, noGroups, noLines } from './from-json.ts';
import { fromTable, readTable, TABLE_AGREEMENT } from './from-table.ts';
import { fromText } from './from-text.ts';
import { isTextName } from './guess-columns.ts';
import type { ParsedImport } from './parsed-import.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';

export type ImportJob =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly mapping: TableMapping | null;
    }
  | { readonly kind: 'text'; readonly text: string };

export interface ImportTools {
  readonly decode: Decode;
  readonly random: RandomBytes;
}

type Parsed = Result<ParsedImport, AppError>;

/** What can be told before anything is read: nothing in it, or too much. */
export function checkImport(job: ImportJob): AppError | null {
  const size = job.kind === 'file' ? job.bytes.length : job.text.length;
  if (size === 0) return problem('file.empty');
  const limit = job.kind === 'text' ? limits.pasteBytes : fileLimit(job.name, job.bytes);
  return size > limit ? problem('file.too-large', { count: Math.floor(limit / 1_048_576) }) : null;
}

const BRACE = 0x7b;
/** A session may be larger than a table; without a name that says so, its first letter tells. */
const fileLimit = (name: string, bytes: Uint8Array): number =>
  /\.json$/i.test(name) || bytes.subarray(0, 8).includes(BRACE)
    ? limits.sessionBytes
    : limits.importBytes;

export function parseImport(job: ImportJob, tools: ImportTools): Parsed {
  const early = checkImport(job);
  if (early) return err(early);
  return job.kind === 'text' ? listOf(job.text) : parseFile(job, tools);
}

function parseFile(job: ImportJob & { readonly kind: 'file' }, tools: ImportTools): Parsed {
  const encoding = detectEncoding(job.bytes);
  if (!encoding) return err(problem('file.not-text'));
  const text = tools.decode(job.bytes, encoding).replace(/^\ufeff/, '');
  if (!readsAsText(text)) return err(problem('file.not-text'));
  if (text.trim() === '') return err(problem('file.empty'));
  if (holdsJson(job.name, text)) return fromJson(text, tools.random);
  if (!job.mapping && !holdsTable(job.name, text)) return listOf(text);
  const { notes, groups, made, preview } = fromTable(
    readTable(text, job.mapping?.hasHeader ?? null),
    job.mapping,
    encoding,
  );
  // A person who chooses columns sees that one is empty, and chooses another.
  const isEmpty = notes.length === 0 && made.people.length === 0;
  if (isEmpty && !job.mapping) return err(problem('file.no-notes'));
  if (preview.mapping.shape === 'people') return ok({ kind: 'people', preview, ...made });
  return ok({ kind: 'notes', preview, notes, groups, lines: noLines });
}

function listOf(text: string): Parsed {
  if (text.trim() === '') return err(problem('file.empty'));
  const { notes, preview } = fromText(text);
  if (notes.length === 0) return err(problem('file.no-notes'));
  return ok({ kind: 'notes', preview, notes, groups: noGroups, lines: noLines });
}

/** By its name or its first letters; a list in brackets only when it truly parses. */
const holdsJson = (name: string, text: string): boolean =>
  /\.(json|canvas|excalidraw)$/i.test(name) ||
  /^\s*\{\s*["}]/.test(text) ||
  (/^\s*\[\s*["{[]/.test(text) && parseJson(text).ok);

/** Prose has commas too: without a name that says so, commas need a column that we know. */
function holdsTable(name: string, text: string): boolean {
  if (/\.(csv|tsv|tab)$/i.test(name)) return true;
  if (/\.(md|markdown)$/i.test(name)) return false;
  const { columnCount, agreement, delimiter } = sniffDelimiter(text.replace(/\r\n?/g, '\n'));
  if (columnCount < 2 || agreement < TABLE_AGREEMENT) return false;
  const firstLine = text.slice(0, 2_000).split(/[\r\n]/, 1)[0] ?? '';
  return delimiter !== ',' || firstLine.split(',').map(plainName).some(isTextName);
}
