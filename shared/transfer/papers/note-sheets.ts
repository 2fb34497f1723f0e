// Empty numbered sheets, one a question and table: people write on paper, somebody types it in.
import { lanesOf } from '../../derive/board.ts';
import type { Session } from '../../domain/session-body.ts';
import { byRank } from '../../lib/rank.ts';
import { printWords as words } from '../../strings/papers-print.ts';
import { handout } from './handout.ts';
import type { Paper, PaperBlock, PaperCard } from './paper.ts';

/** What a page of A4 takes in two columns. */
const A_PAGE = 8;

export function noteSheets(session: Session): Paper {
  const tables = [...session.table.values()].sort(byRank).map(({ name }) => words.table(name));
  const canvases = [...session.canvas.values()]
    .filter(({ kind }) => kind === 'insight' || kind === 'kindness')
    .sort(byRank);
  const questions = canvases.flatMap(({ id, question }) => {
    const lanes = lanesOf(session, id).map(({ title }) => title);
    return lanes.length > 0 ? lanes : [question.trim() || words.anyQuestion];
  });
  const sheets = (tables.length > 0 ? tables : ['']).flatMap((table) =>
    questions.map((question, at) => sheetOf(words.noteSheet(question, table), at * A_PAGE)),
  );
  return handout(session, words.noteSheets, sheets, words.anyQuestion);
}

const sheetOf = (title: string, from: number): PaperBlock => ({
  ...({ is: 'sheet', title } as const),
  blocks: [
    { is: 'text', text: words.oneThought },
    {
      ...({ is: 'cards', isTall: true } as const),
      cards: Array.from({ length: A_PAGE }, (_, at): PaperCard => {
        return { title: words.noteNumber(from + at + 1), blocks: [] };
      }),
    },
  ],
});
