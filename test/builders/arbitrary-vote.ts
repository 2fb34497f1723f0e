// What may happen around a vote, as fast-check draws it, and what must never come of it.
import fc from 'fast-check';
import type { CanvasId } from '#shared/domain/canvas.ts';
import { voteKinds } from '#shared/domain/round.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { seededBytes } from './random.ts';
import { groupOf, noteOf } from './voting.ts';

/** Votes are what there is most of. */
const CASTS = 12;

export const drawnVoteOp = fc.record({
  act: fc.nat(9 + CASTS),
  a: fc.nat(50),
  b: fc.nat(50),
  count: fc.nat(4),
});
type Drawn = typeof drawnVoteOp extends fc.Arbitrary<infer T> ? T : never;
export const drawnVoteOps = fc.array(drawnVoteOp, { minLength: 10, maxLength: 50, size: 'max' });

const pick = <T>(items: readonly T[], nth: number): T | undefined => items[nth % items.length];

export function voteOpOn(
  session: Session,
  canvasId: CanvasId,
  turn: number,
  { act, a, b, count }: Drawn,
): Op {
  const random = seededBytes(turn * 613 + 7);
  const rounds = [...session.round.values()];
  const round = rounds.find((one) => one.state === 'open') ?? pick(rounds, a);
  const roundId = (a % 7 === 0 ? pick(rounds, b) : round)?.id ?? newId('round', random);
  const clusters = [...session.cluster.values()].map(({ id }) => groupOf(id));
  const notes = [...session.note.values()].filter((note) => note.sort.at === 'alone');
  const targets = [...clusters, ...notes.map(({ id }) => noteOf(id))];
  const [item, other] = [pick(targets, a), pick(targets, b)];
  const ballots = [...session.ballot.values()];
  const ballotId = (b % 3 === 0 ? pick(ballots, a)?.id : null) ?? newId('ballot', random);
  const tables = [...session.table.values()];
  const table = pick(tables, b);
  const tableId = round?.kind === 'tables' || b % 9 === 0 ? (table?.id ?? null) : null;
  const gone = newId('cluster', random);
  const choices = [item, other].flatMap((one) => (one && count > 0 ? [{ item: one, count }] : []));
  const write: Op = {
    ...{ type: 'tally.write', tallyId: newId('tally', random), roundId, tableId, count },
    item: item ?? groupOf(gone),
  };
  const fill: Op = {
    type: 'ballot.write',
    ballotId,
    roundId,
    choices: choices.slice(0, 1 + (b % 2)),
  };
  /** What fits the round; now and then the other is tried. */
  const cast = round?.kind === 'dots' ? fill : write;
  const acts: readonly Op[] = [
    {
      ...{ type: 'round.open', roundId: newId('round', random), canvasId, question: 'Which?' },
      ...{ kind: pick(voteKinds, a) ?? 'dots', budget: 1 + (a % 5), perTargetMax: 1 + (b % 3) },
      ...{ voterCount: 1 + (b % 6), targets: targets.length ? targets : [groupOf(gone)] },
      parentId: pick([null, ...rounds.map(({ id }) => id)], b) ?? null,
    },
    ...Array.from({ length: CASTS }, () => cast),
    b % 9 === 0 ? fill : write,
    { type: 'round.close', roundId: b % 3 === 0 ? roundId : newId('round', random) },
    { type: 'round.reveal', roundId },
    { type: 'round.reopen', roundId },
    { type: 'round.discard', roundId: a % 5 === 0 ? roundId : newId('round', random) },
    {
      type: 'cluster.merge',
      clusterId: pick([...session.cluster.values()], a)?.id ?? gone,
      intoId: pick([...session.cluster.values()], b)?.id ?? gone,
    },
    { type: 'cluster.delete', clusterId: pick([...session.cluster.values()], a)?.id ?? gone },
    {
      type: 'note.delete',
      noteIds: [pick([...session.note.values()], a)?.id ?? newId('note', random)],
    },
    {
      ...{ type: 'table.write', tableId: table?.id ?? newId('table', random), name: 'T' },
      peopleCount: pick([null, 1, 2, 9], count) ?? null,
    },
    { type: 'table.delete', tableId: (a % 5 === 0 && table?.id) || newId('table', random) },
  ];
  return pick(acts, act) ?? write;
}

/** What is over a budget, in words; nothing ever is. What was revealed has its people's number of then. */
export function overspent(session: Session): readonly string[] {
  const faults: string[] = [];
  for (const round of session.round.values()) {
    const ballots = [...session.ballot.values()].filter((one) => one.roundId === round.id);
    if (ballots.length > round.voterCount) faults.push('more ballots than voters');
    for (const { choices } of ballots) {
      const ids = new Set(choices.map(({ item }) => item.id));
      if (ids.size < choices.length) faults.push('one thing twice on a ballot');
      if (sum(choices) > round.budget || choices.length === 0)
        faults.push('a ballot over its dots');
      if (choices.some(({ count }) => count > round.perTargetMax)) faults.push('too many on one');
      if (choices.some(({ item }) => !round.targets.some(({ id }) => id === item.id)))
        faults.push('a dot on what is not voted on');
    }
    const tallies = [...session.tally.values()].filter((one) => one.roundId === round.id);
    for (const tableId of new Set(tallies.map((one) => one.tableId))) {
      const here = tallies.filter((one) => one.tableId === tableId);
      const heads = session.table.get(tableId ?? '')?.peopleCount ?? round.voterCount;
      const isPast = round.state === 'revealed';
      if (!isPast && sum(here) > heads * round.budget) faults.push('more hands than people have');
      if (!isPast && here.some(({ count }) => count > heads * round.perTargetMax))
        faults.push('more hands on one thing than people');
      if (new Set(here.map(({ item }) => item.id)).size < here.length) faults.push('counted twice');
    }
  }
  return faults;
}

const sum = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((total, { count }) => total + count, 0);
