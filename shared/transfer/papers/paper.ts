// Something to hold in hand, before it is HTML, Markdown or plain text: what it says and in which
// order. Writers escape and lay out, so that no document has to.

export interface PaperLine {
  readonly text: string;
  /** Said smaller below it; empty ones are left out. */
  readonly details?: readonly string[];
  readonly under?: readonly PaperLine[];
}
export type PaperBlock =
  /** Its heading is one step below the part it stands in. */
  | { readonly is: 'part'; readonly title: string; readonly blocks: readonly PaperBlock[] }
  /** A page of its own. */
  | { readonly is: 'sheet'; readonly title: string; readonly blocks: readonly PaperBlock[] }
  | { readonly is: 'lead' | 'text' | 'small' | 'large' | 'huge'; readonly text: string }
  | { readonly is: 'list' | 'steps' | 'boxes'; readonly lines: readonly PaperLine[] }
  | { readonly is: 'facts'; readonly facts: readonly PaperFact[] }
  | {
      readonly is: 'table';
      readonly title: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Long, and of more use on one page than in large letters. */
      readonly isTight?: boolean;
    }
  /** Parts side by side on paper, one below the other on a narrow screen. */
  | { readonly is: 'columns'; readonly blocks: readonly PaperBlock[] }
  /** What follows begins a page. */
  | { readonly is: 'break' }
  /** Empty lines to write on. */
  | { readonly is: 'rules'; readonly count: number }
  /** Framed pieces side by side; `isTall` leaves room to write in. */
  | { readonly is: 'cards'; readonly cards: readonly PaperCard[]; readonly isTall: boolean };

export type PaperFact = readonly [label: string, text: string];
export interface PaperCard {
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
}

export interface Paper {
  readonly title: string;
  /** What kind of paper it is; stands over the title. */
  readonly kind: string;
  readonly blocks: readonly PaperBlock[];
  /** What it has and what it leaves out; empty on what is handed out. */
  readonly foot: string;
  /** To read, or pages to hand out: those print without the title before them. */
  readonly isHandout: boolean;
}

/** Facts that somebody has said. */
export const said = (facts: readonly PaperFact[]): readonly PaperFact[] =>
  facts.filter(([, text]) => text.trim() !== '');

/** A list, or the sentence that says there is nothing. */
export const listOr = (
  lines: readonly PaperLine[],
  nothing: string,
  is: 'list' | 'steps' = 'list',
): PaperBlock => (lines.length > 0 ? { is, lines } : { is: 'small', text: nothing });

/** A part that is left out where nothing stands in it. */
export const partOf = (title: string, blocks: readonly PaperBlock[]): readonly PaperBlock[] =>
  blocks.length > 0 ? [{ is: 'part', title, blocks }] : [];

export const listPart = (title: string, lines: readonly PaperLine[]): readonly PaperBlock[] =>
  partOf(title, lines.length > 0 ? [{ is: 'list', lines }] : []);
