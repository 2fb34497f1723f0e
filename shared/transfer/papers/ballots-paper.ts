// Ballots to cut: the latest round of each canvas, else its groups. Nothing of what was voted.

import { itemName } from '../../derive/item-name.ts';
import { roundsOf } from '../../derive/votes.ts';
import type { Canvas } from '../../domain/canvas.ts';
import type { WallRef } from '../../domain/item-ref.ts';
import type { Session } from '../../domain/session-body.ts';
import { byRank } from '../../lib/rank.ts';
import { groupName } from '../../strings/group-name.ts';
import { printWords as words } from '../../strings/papers-print.ts';
import { handout } from './handout.ts';
import type { Paper, PaperBlock } from './paper.ts';

/** As many as a page has room for; short ones go four to a page. */
const copiesOf = (lines: number): number => (lines <= 8 ? 4 : 2);

export function ballotsPaper(session: Session): Paper {
  const canvases = [...session.canvas.values()].sort(byRank);
  const sheets = canvases.flatMap((canvas): readonly PaperBlock[] => {
    const round = roundsOf(session, canvas.id).at(-1);
    const targets = round?.targets ?? groupsOf(session, canvas);
    if (targets.length === 0) return [];
    const question = round?.question.trim() || canvas.question.trim() || words.ballot;
    const blocks: readonly PaperBlock[] = [
      {
        is: 'text',
        text: round ? words.ballotHow(round.budget, round.perTargetMax) : words.ballotAny,
      },
      {
        is: 'boxes',
        lines: targets.map((item) => ({
          text:
            item.kind === 'cluster' ? groupName(session, item.id) : itemName(session, item).trim(),
        })),
      },
    ];
    const card = { title: words.ballot, blocks };
    return [
      {
        ...{ is: 'sheet', title: question },
        blocks: [
          {
            is: 'cards',
            isTall: false,
            cards: Array.from({ length: copiesOf(targets.length) }, () => card),
          },
        ],
      },
    ];
  });
  return handout(session, words.ballots, sheets, words.noBallots);
}

const groupsOf = ({ cluster }: Session, canvas: Canvas): readonly WallRef[] =>
  [...cluster.values()].flatMap(({ id, canvasId, title }) =>
    canvasId === canvas.id && title.trim() !== '' ? [{ kind: 'cluster', id } as const] : [],
  );
