// Slides before they are a file: what each says. Whoever writes them places and sizes.

export interface SlideLine {
  readonly text: string;
  readonly detail: string;
}
export interface SlideBar {
  readonly label: string;
  readonly value: number;
  /** The value in words, at the end of the bar. */
  readonly text: string;
  readonly is: 'baseline' | 'reading' | 'target';
}
export type SlideBlock =
  | { readonly is: 'lead'; readonly text: string }
  | { readonly is: 'lines'; readonly lines: readonly SlideLine[] }
  | {
      readonly is: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** `most`: what the longest bar could be. */
  | { readonly is: 'bars'; readonly bars: readonly SlideBar[]; readonly most: number };

export interface Slide {
  readonly title: string;
  readonly blocks: readonly SlideBlock[];
}
export interface Deck {
  readonly title: string;
  /** Under the title. */
  readonly about: string;
  readonly slides: readonly Slide[];
}

/** What a slide takes and a back row still reads. */
const ROWS = 7;
const CHARS = 620;

/** A table over as many slides as it needs. */
export const tableSlides = (
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly Slide[] =>
  pagesOf(rows, (row) => Math.max(...row.map((cell) => cell.length)) * 1.2).map((page, at) => ({
    title: named(title, at),
    blocks: [{ is: 'table', columns, rows: page }],
  }));

/** A lead, and lines over as many slides as they need. */
export function lineSlides(
  title: string,
  lead: string,
  lines: readonly SlideLine[],
): readonly Slide[] {
  const pages = pagesOf(lines, ({ text, detail }) => text.length + detail.length);
  return (pages.length > 0 ? pages : [[]]).map((page, at) => ({
    title: named(title, at),
    blocks: [
      ...(at === 0 && lead !== '' ? [{ is: 'lead', text: lead } as const] : []),
      ...(page.length > 0 ? [{ is: 'lines', lines: page } as const] : []),
    ],
  }));
}

const named = (title: string, at: number): string => (at === 0 ? title : `${title} (${at + 1})`);

/** As many pages as it takes, about equally full. */
function pagesOf<T>(all: readonly T[], charsOf: (one: T) => number): readonly (readonly T[])[] {
  const { length } = pagesOfAtMost(ROWS, all, charsOf);
  return pagesOfAtMost(Math.ceil(all.length / length), all, charsOf);
}

function pagesOfAtMost<T>(
  rows: number,
  all: readonly T[],
  charsOf: (one: T) => number,
): readonly (readonly T[])[] {
  const pages: T[][] = [];
  let room = 0;
  for (const one of all) {
    const page = pages.at(-1);
    const chars = charsOf(one);
    if (page && page.length < rows && chars <= room) {
      page.push(one);
      room -= chars;
    } else {
      pages.push([one]);
      room = CHARS - chars;
    }
  }
  return pages;
}
