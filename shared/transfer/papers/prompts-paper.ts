// What the room reads, a page each, in letters one reads from a wall.
import { agendaOf } from '../../derive/board.ts';
import type { Session } from '../../domain/session-body.ts';
import { printWords as words } from '../../strings/papers-print.ts';
import { handout } from './handout.ts';
import type { Paper, PaperBlock } from './paper.ts';

/** Letters of the largest size that a page takes, about. */
const FILLS_A_PAGE = 120;

export function promptsPaper(session: Session): Paper {
  const steps = agendaOf(session).filter(({ state }) => state !== 'skipped');
  const sheets = steps.flatMap(({ title, prompt, kind }, at): readonly PaperBlock[] =>
    kind === 'break' || prompt.trim() === ''
      ? []
      : [
          {
            ...{ is: 'sheet', title: words.step(at + 1, title) },
            blocks: [{ is: prompt.length > FILLS_A_PAGE ? 'large' : 'huge', text: prompt }],
          },
        ],
  );
  return handout(session, words.prompts, sheets, words.noPrompts);
}
