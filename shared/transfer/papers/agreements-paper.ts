// What the room agreed on, for the wall.
import { agreementsOf } from '../../derive/opening.ts';
import type { Session } from '../../domain/session-body.ts';
import { agreeWords } from '../../strings/day.ts';
import { printWords as words } from '../../strings/papers-print.ts';
import { handout } from './handout.ts';
import type { Paper, PaperBlock } from './paper.ts';

export function agreementsPaper(session: Session): Paper {
  const agreed = agreementsOf(session).filter(({ text }) => text.trim() !== '');
  const blocks: readonly PaperBlock[] =
    agreed.length > 0
      ? agreed.map(({ text }) => ({ is: 'large', text }))
      : [
          { is: 'text', text: words.noAgreements },
          { is: 'rules', count: 10 },
        ];
  return handout(
    session,
    words.agreements,
    [{ is: 'sheet', title: agreeWords.roomTitle, blocks }],
    '',
  );
}
