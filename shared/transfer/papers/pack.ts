// Everything as one folder: which files, under which names, and the README that says so.
import { exportWords } from '../../strings/exports-dialog.ts';
import { packWords as words } from '../../strings/papers-pack.ts';
import { fileName } from '../file-name.ts';
import type { ShareSafe } from '../share-safe.ts';

/** A finished file, of text or of bytes. */
export interface PackFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}
export interface DescribedFile extends PackFile {
  /** In a sentence. */
  readonly leavesOut: string;
}
/** What a copy that is safe to share says of itself; null: it is the whole session. */
type PackSafety = Pick<ShareSafe, 'leftOut' | 'named'> | null;

export interface PackFacts {
  readonly title: string;
  readonly safety: PackSafety;
  /** Pages are PDF; else they are HTML, and the README says why. */
  readonly hasPrinter: boolean;
}

/** A README that nobody reads to the end warns nobody. */
const NAMED = 40;

/** The README, then the files in the order given, no two of one name on any system. */
export function packOf(files: readonly DescribedFile[], facts: PackFacts): readonly PackFile[] {
  const named = withFreeNames(files);
  return [
    { name: words.readme, content: readmeText(named, facts) },
    ...named.map(({ name, content }) => ({ name, content })),
  ];
}

/** Names that can lie in one folder on every system, beside the README. */
export function withFreeNames<File extends { readonly name: string }>(
  files: readonly File[],
): readonly File[] {
  const taken = new Set([keyOf(words.readme)]);
  return files.map((file) => ({ ...file, name: freeName(file.name, taken) }));
}

const keyOf = (name: string): string => name.normalize('NFKC').toLocaleLowerCase('en');

function freeName(wanted: string, taken: Set<string>): string {
  const dot = /\.[a-z\d.]{1,24}$/i.exec(wanted)?.index ?? wanted.length;
  const [stem, extension] = [wanted.slice(0, dot), wanted.slice(dot)];
  for (let nth = 1; ; nth++) {
    const name = fileName(stem, nth === 1 ? extension : ` (${nth})${extension}`, 'file');
    const key = keyOf(name);
    if (taken.has(key)) continue;
    taken.add(key);
    return name;
  }
}

const readmeText = (
  files: readonly DescribedFile[],
  { title, safety, hasPrinter }: PackFacts,
): string =>
  [
    words.title(title.replace(/\s+/g, ' ').trim()),
    words.how,
    ...(hasPrinter ? [] : [words.noPrinter]),
    ...safetyText(safety),
    words.files,
    files.map(({ name, leavesOut }) => `- ${name}\n${words.leavesOut(leavesOut)}`).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');

function safetyText(safety: PackSafety): readonly string[] {
  if (!safety) return [words.whole];
  const { leftOut, named } = safety;
  const gone = leftOut.map(({ reason, count }) => `- ${exportWords.share.reasons[reason](count)}`);
  const said = gone.length > 0 ? [words.safe, gone.join('\n')] : [words.safeNothing];
  if (named.length === 0) return said;
  const lines = named
    .slice(0, NAMED)
    .map(({ name, text }) => `- ${words.namedIn(name, text.replace(/\s+/g, ' ').trim())}`);
  const more = named.length - lines.length;
  return [
    ...said,
    words.named,
    [...lines, ...(more > 0 ? [words.moreNamed(more)] : [])].join('\n'),
  ];
}
