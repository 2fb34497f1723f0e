// Partners by what matters: means and spreads from the reveal on, the decision, the reason.
import { factsOf } from '../../derive/cell-facts.ts';
import { gatesIn } from '../../derive/gates.ts';
import {
  criteriaOf,
  gatesOf,
  partnersOf,
  revealedCells,
  standingOf,
} from '../../derive/partners.ts';
import { weightsOf } from '../../derive/weights.ts';
import type { Canvas } from '../../domain/canvas.ts';
import type { Session } from '../../domain/session-body.ts';
import { boardWords as words } from '../../strings/exports-boards.ts';
import { partnerWords } from '../../strings/partner.ts';
import { scoringWords } from '../../strings/scoring.ts';
import type { ExportedBoard } from './boards.ts';
import { tableBoard } from './table-board.ts';
import type { BoardTable } from './table-pages.ts';

export function partnerBoards(session: Session, canvas: Canvas): readonly ExportedBoard[] {
  if (partnersOf(session, canvas.id).length === 0) return [];
  return [
    tableBoard({
      ...{ id: `${canvas.id}/scores`, canvasId: canvas.id, title: words.scores },
      head: canvas.question || words.scores,
      table: scoreTable(session, canvas.id),
    }),
  ];
}

function scoreTable(session: Session, canvasId: string): BoardTable {
  const criteria = criteriaOf(session, canvasId);
  const weights = weightsOf(criteria);
  const gates = gatesOf(session, canvasId);
  const cells = revealedCells(session, canvasId);
  const { ranked, excluded } = standingOf(session, canvasId);
  const said = (partnerId: string, criterionId: string): string => {
    const cell = cells.find(
      (one) => one.partnerId === partnerId && one.criterionId === criterionId,
    );
    const facts = cell ? factsOf(cell) : null;
    if (!facts || facts.mean === null) return '';
    const spread = facts.range > 0 ? ` (${facts.low}–${facts.high})` : '';
    return `${facts.mean.toFixed(1)}${spread}`;
  };
  return {
    columns: [
      { title: words.place, share: 0.7, isNumber: true },
      { title: scoringWords.result.partner, share: 2.4 },
      ...criteria.map(({ id, title }) => ({
        title: `${title || partnerWords.criteria.unnamed} · ${partnerWords.percent(weights.get(id) ?? 0)}`,
        ...{ share: 1.4, isNumber: true },
      })),
      { title: words.together, share: 1.1, isNumber: true },
      { title: partnerWords.decide.title, share: 1.2 },
      { title: words.why, share: 3 },
    ],
    rows: [...ranked, ...excluded].flatMap(({ partnerId, place, mean }) => {
      const partner = session.partner.get(partnerId);
      if (!partner) return [];
      const failed = gatesIn(partner, gates, 'failed').map(({ text }) => text);
      const fails =
        failed.length > 0 ? `${partnerWords.longlist.states.failed}: ${failed.join('; ')}` : '';
      return [
        [
          failed.length > 0 || place === null ? '' : String(place),
          partner.name || partnerWords.unnamed,
          ...criteria.map(({ id }) => said(partnerId, id)),
          mean === null ? '' : partnerWords.figure(mean),
          partner.decision ? partnerWords.decide.options[partner.decision] : '',
          [fails, partner.reason].filter(Boolean).join('\n'),
        ],
      ];
    }),
  };
}
