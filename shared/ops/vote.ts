// Voting: rounds with a budget, ballots and counted hands. Votes are facts; no undo takes them back,
// but whoever counts or chooses may correct while the round is open.
import { ballotIdSchema } from '../domain/ballot.ts';
import { canvasIdSchema } from '../domain/canvas.ts';
import { type WallRef, wallRefSchema } from '../domain/item-ref.ts';
import { limits } from '../domain/limits.ts';
import {
  type Choice,
  choiceSchema,
  type Round,
  roundIdSchema,
  voteKindSchema,
} from '../domain/round.ts';
import { tableIdSchema } from '../domain/table.ts';
import { tallyIdSchema } from '../domain/tally.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { countRound } from './count-round.ts';
import { headsAt, needHeads } from './heads.ts';
import { defineFact, defineOp } from './op.ts';
import { rankAmong } from './order.ts';
import { need, needBoard, needFresh, needRoom, RuleBroken, type SessionDraft } from './rules.ts';

const dots = z.number().int().min(1).max(limits.dots);

/** The round, on a board that may be changed. */
function needRound(draft: SessionDraft, roundId: string): Round {
  const round = need(draft, 'round', roundId);
  needBoard(draft, round.canvasId);
  return round;
}

function needOpen(draft: SessionDraft, roundId: string): Round {
  const round = needRound(draft, roundId);
  if (round.state !== 'open') throw new RuleBroken('round.closed');
  return round;
}

function needTarget(round: Round, item: WallRef): void {
  if (!round.targets.some(({ id }) => id === item.id)) throw new RuleBroken('record.missing');
}

const sum = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((total, { count }) => total + count, 0);

/** One ballot's choices: each thing once, within the budget of one person. */
function needWithin(round: Round, choices: readonly Choice[]): void {
  for (const { item } of choices) needTarget(round, item);
  const isTwice = new Set(choices.map(({ item }) => item.id)).size < choices.length;
  const isOver = choices.some(({ count }) => count > round.perTargetMax);
  if (isTwice || isOver || sum(choices) > round.budget) throw new RuleBroken('round.over-budget');
}

/** A thing stands to be chosen once, however often it was named. */
const once = (targets: readonly WallRef[]): readonly WallRef[] => [
  ...new Map(targets.map((target) => [target.id as string, target])).values(),
];

export const voteOps = [
  /** A fact, because undoing it would take the votes with it: `round.discard` says what it does. */
  defineFact(
    'round.open',
    {
      roundId: roundIdSchema,
      canvasId: canvasIdSchema,
      question: textSchema(limits.promptChars),
      kind: voteKindSchema,
      budget: dots,
      perTargetMax: dots,
      voterCount: z.number().int().min(1).max(limits.people),
      targets: z.array(wallRefSchema).min(1).max(limits.roundTargets),
      parentId: roundIdSchema.nullable(),
    },
    'facilitator',
    (draft, op) => {
      const { roundId, canvasId, question, kind, budget, perTargetMax, voterCount } = op;
      needFresh(draft, 'round', roundId);
      needBoard(draft, op.canvasId);
      needRoom(draft, 'round', limits.rounds);
      if (op.parentId && need(draft, 'round', op.parentId).canvasId !== canvasId)
        throw new RuleBroken('record.elsewhere');
      for (const { kind, id } of op.targets)
        if (need(draft, kind, id).canvasId !== op.canvasId)
          throw new RuleBroken('record.elsewhere');
      for (const other of draft.rows('round'))
        if (other.canvasId === op.canvasId && other.state === 'open')
          throw new RuleBroken('record.exists');
      draft.put('round', {
        ...{ id: roundId, canvasId, question, kind, budget, perTargetMax, voterCount },
        ...{ targets: once(op.targets), parentId: op.parentId },
        ...({ state: 'open', result: null } as const),
        rank: rankAmong(draft, 'round', roundId, null),
      });
    },
  ),
  /** What a vote with another tool came to. It is no fact of this room: undo takes it back. */
  defineOp(
    'round.bring',
    {
      roundId: roundIdSchema,
      canvasId: canvasIdSchema,
      question: textSchema(limits.promptChars),
      choices: z.array(choiceSchema).min(1).max(limits.roundTargets),
    },
    'facilitator',
    (draft, { roundId, canvasId, question, choices }) => {
      needFresh(draft, 'round', roundId);
      needBoard(draft, canvasId);
      needRoom(draft, 'round', limits.rounds);
      for (const { item } of choices)
        if (need(draft, item.kind, item.id).canvasId !== canvasId)
          throw new RuleBroken('record.elsewhere');
      const most = Math.max(...choices.map(({ count }) => count));
      draft.put('round', {
        ...{ id: roundId, canvasId, question, budget: 1, perTargetMax: 1 },
        ...{ targets: once(choices.map(({ item }) => item)), parentId: null, result: choices },
        ...({ kind: 'imported', state: 'revealed' } as const),
        // Nobody wrote down how many they were: as many as the most that one thing got.
        voterCount: Math.min(limits.people, most),
        rank: rankAmong(draft, 'round', roundId, null),
      });
    },
  ),
  /** A round that was opened by mistake goes with every vote in it. */
  defineFact('round.discard', { roundId: roundIdSchema }, 'facilitator', (draft, op) => {
    const round = needRound(draft, op.roundId);
    for (const ballot of [...draft.rows('ballot')])
      if (ballot.roundId === round.id) draft.remove('ballot', ballot.id);
    for (const tally of [...draft.rows('tally')])
      if (tally.roundId === round.id) draft.remove('tally', tally.id);
    for (const child of [...draft.rows('round')])
      if (child.parentId === round.id) draft.put('round', { ...child, parentId: null });
    draft.remove('round', round.id);
  }),
  /** Nobody votes any more; nothing is shown yet. */
  defineFact('round.close', { roundId: roundIdSchema }, 'facilitator', (draft, op) =>
    draft.put('round', { ...needOpen(draft, op.roundId), state: 'closed' }),
  ),
  /** Somebody was forgotten: the round goes on, and what was shown is hidden again. */
  defineFact('round.reopen', { roundId: roundIdSchema }, 'facilitator', (draft, op) => {
    const round = needRound(draft, op.roundId);
    // Of a vote that was held elsewhere there is no ballot to go on with.
    if (round.kind === 'imported') throw new RuleBroken('round.closed');
    for (const other of draft.rows('round'))
      if (other.id !== round.id && other.canvasId === round.canvasId && other.state === 'open')
        throw new RuleBroken('record.exists');
    needHeads(draft, round);
    draft.put('round', { ...round, state: 'open', result: null });
  }),
  /** Counts, and shows everyone what was counted. */
  defineFact('round.reveal', { roundId: roundIdSchema }, 'facilitator', (draft, op) => {
    const round = needRound(draft, op.roundId);
    const result = countRound(round, [...draft.rows('ballot')], [...draft.rows('tally')]);
    draft.put('round', { ...round, state: 'revealed', result });
  }),
  /** What one voter chooses, as a whole; without choices the ballot goes. */
  defineFact(
    'ballot.write',
    {
      ballotId: ballotIdSchema,
      roundId: roundIdSchema,
      choices: z.array(choiceSchema).max(limits.dots),
    },
    'facilitator',
    (draft, { ballotId, roundId, choices }) => {
      const round = needOpen(draft, roundId);
      if (round.kind !== 'dots') throw new RuleBroken('record.elsewhere');
      const known = draft.get('ballot', ballotId);
      if (known && known.roundId !== roundId) throw new RuleBroken('record.elsewhere');
      needWithin(round, choices);
      if (choices.length === 0) draft.remove('ballot', ballotId);
      else draft.put('ballot', { id: ballotId, roundId, choices });
      let ballots = 0;
      for (const ballot of draft.rows('ballot')) if (ballot.roundId === roundId) ballots++;
      if (ballots > round.voterCount) throw new RuleBroken('round.over-budget');
    },
  ),
  /** What was counted for one thing, in the room or at one table; 0 takes it back. */
  defineFact(
    'tally.write',
    {
      tallyId: tallyIdSchema,
      roundId: roundIdSchema,
      item: wallRefSchema,
      tableId: tableIdSchema.nullable(),
      count: z.number().int().min(0).max(limits.roundVotes),
    },
    'facilitator',
    (draft, { tallyId, roundId, item, tableId, count }) => {
      const round = needOpen(draft, roundId);
      if (round.kind === 'dots' || (round.kind === 'tables') !== (tableId !== null))
        throw new RuleBroken('record.elsewhere');
      needTarget(round, item);
      const heads = headsAt(draft, round, tableId);
      const others = [...draft.rows('tally')].filter(
        (tally) => tally.roundId === roundId && tally.tableId === tableId,
      );
      const known = others.find((tally) => tally.item.id === item.id);
      const rest = sum(others) - (known?.count ?? 0);
      if (count > heads * round.perTargetMax || rest + count > heads * round.budget)
        throw new RuleBroken('round.over-budget');
      if (!known) needFresh(draft, 'tally', tallyId);
      const id = known?.id ?? tallyId;
      if (count === 0) draft.remove('tally', id);
      else draft.put('tally', { id, roundId, item, tableId, count });
    },
  ),
] as const;
