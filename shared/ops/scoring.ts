// Scoring partners, alone and hidden. Scores are facts as votes are: no undo takes them back, and
// whoever scores may correct while it is open.
import { canvasIdSchema } from '../domain/canvas.ts';
import { criterionIdSchema } from '../domain/criterion.ts';
import { limits } from '../domain/limits.ts';
import { partnerIdSchema } from '../domain/partner.ts';
import { type Score, scoreIdSchema, scoreValueSchema } from '../domain/score.ts';
import { scorerIdSchema } from '../domain/scorer.ts';
import { type Scoring, scoringIdSchema } from '../domain/scoring.ts';
import { tableIdSchema } from '../domain/table.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { countScores } from './count-scores.ts';
import { defineFact, defineOp } from './op.ts';
import { rankOnBoard } from './order.ts';
import { removeRecord } from './references.ts';
import {
  need,
  needBoard,
  needFresh,
  needOnBoard,
  needRoom,
  needSameCanvas,
  onBoard,
  RuleBroken,
  type SessionDraft,
} from './rules.ts';

const scorerId = scorerIdSchema;
const scoringId = scoringIdSchema;
const name = textSchema(limits.nameChars);
const place = { scorerId, partnerId: partnerIdSchema, criterionId: criterionIdSchema };
type Place = Pick<Score, 'scorerId' | 'partnerId' | 'criterionId'>;

/** The three are of one board, its scoring is open, and the scorer does not sit this one out. */
function needScorable(draft: SessionDraft, { scorerId: by, partnerId, criterionId }: Place): void {
  const scorer = needOnBoard(draft, 'scorer', by);
  needSameCanvas(need(draft, 'partner', partnerId), scorer);
  needSameCanvas(need(draft, 'criterion', criterionId), scorer);
  if (scorer.partnerIds.includes(partnerId)) throw new RuleBroken('scoring.closed');
  for (const scoring of draft.rows('scoring'))
    if (scoring.canvasId === scorer.canvasId && scoring.state === 'open') return;
  throw new RuleBroken('scoring.closed');
}

function scoreAt(draft: SessionDraft, at: Place): Score | null {
  for (const score of draft.rows('score'))
    if (
      score.scorerId === at.scorerId &&
      score.partnerId === at.partnerId &&
      score.criterionId === at.criterionId
    )
      return score;
  return null;
}

const needScoring = (draft: SessionDraft, id: string): Scoring => needOnBoard(draft, 'scoring', id);

export const scoringOps = [
  defineOp(
    'scorer.add',
    { scorerId, canvasId: canvasIdSchema, name, tableId: tableIdSchema.nullable() },
    'facilitator',
    (draft, { scorerId: id, canvasId, name: called, tableId }) => {
      needFresh(draft, 'scorer', id);
      needBoard(draft, canvasId);
      needRoom(draft, 'scorer', limits.scorers);
      if (tableId) need(draft, 'table', tableId);
      const rank = rankOnBoard(draft, 'scorer', { id, canvasId });
      draft.put('scorer', { id, canvasId, name: called, tableId, partnerIds: [], rank });
    },
  ),
  defineOp('scorer.write', { scorerId, name }, 'facilitator', (draft, op) =>
    draft.put('scorer', { ...needOnBoard(draft, 'scorer', op.scorerId), name: op.name }),
  ),
  /** “I belong to this one”: what was scored of it goes. A fact, as its scores are. */
  defineFact(
    'scorer.belong',
    { scorerId, partnerIds: z.array(partnerIdSchema).max(limits.partners) },
    'facilitator',
    (draft, op) => {
      const scorer = needOnBoard(draft, 'scorer', op.scorerId);
      const partnerIds = onBoard(draft, 'partner', op.partnerIds, scorer.canvasId);
      draft.put('scorer', { ...scorer, partnerIds });
      for (const score of [...draft.rows('score')])
        if (score.scorerId === scorer.id && partnerIds.includes(score.partnerId))
          draft.remove('score', score.id);
    },
  ),
  defineOp('scorer.delete', { scorerId }, 'facilitator', (draft, op) =>
    removeRecord(draft, 'scorer', needOnBoard(draft, 'scorer', op.scorerId).id),
  ),
  defineFact(
    'scoring.open',
    { scoringId, canvasId: canvasIdSchema },
    'facilitator',
    (draft, { scoringId: id, canvasId }) => {
      needFresh(draft, 'scoring', id);
      needBoard(draft, canvasId);
      for (const other of draft.rows('scoring'))
        if (other.canvasId === canvasId) throw new RuleBroken('record.exists');
      draft.put('scoring', { id, canvasId, state: 'open', result: null });
    },
  ),
  /** Nobody scores any more; nothing is shown yet. */
  defineFact('scoring.close', { scoringId }, 'facilitator', (draft, op) => {
    const scoring = needScoring(draft, op.scoringId);
    if (scoring.state !== 'open') throw new RuleBroken('scoring.closed');
    draft.put('scoring', { ...scoring, state: 'closed' });
  }),
  /** Shows everyone what was scored, without saying by whom. */
  defineFact('scoring.reveal', { scoringId }, 'facilitator', (draft, op) => {
    const scoring = needScoring(draft, op.scoringId);
    const result = countScores(draft, scoring.canvasId);
    draft.put('scoring', { ...scoring, state: 'revealed', result });
  }),
  /** Somebody was forgotten: it goes on, and what was shown is hidden again. */
  defineFact('scoring.reopen', { scoringId }, 'facilitator', (draft, op) =>
    draft.put('scoring', { ...needScoring(draft, op.scoringId), state: 'open', result: null }),
  ),
  defineFact(
    'score.write',
    { scoreId: scoreIdSchema, ...place, value: scoreValueSchema },
    'facilitator',
    (draft, { type: _type, scoreId, value, ...at }) => {
      needScorable(draft, at);
      const known = scoreAt(draft, at);
      if (!known) needFresh(draft, 'score', scoreId);
      draft.put('score', { id: known?.id ?? scoreId, ...at, value });
    },
  ),
  /** Not answered after all. */
  defineFact('score.clear', place, 'facilitator', (draft, { type: _type, ...at }) => {
    needScorable(draft, at);
    const known = scoreAt(draft, at);
    if (known) draft.remove('score', known.id);
  }),
] as const;
