// When two clusters become one, what was said about the one that goes is said about the one that
// stays: votes add up, insights rest on it.
import type { ClusterId } from '../domain/cluster.ts';
import { limits } from '../domain/limits.ts';
import type { Choice } from '../domain/round.ts';
import { headsAt } from './heads.ts';
import type { SessionDraft } from './rules.ts';

export function handOver(draft: SessionDraft, goneId: ClusterId, intoId: ClusterId): void {
  const isGone = ({ id }: { readonly id: string }): boolean => id === goneId;
  const into = { kind: 'cluster', id: intoId } as const;

  /** `max`: one person puts no more on one thing than the round allows, also by a merge. */
  const joined = (choices: readonly Choice[], max: number): readonly Choice[] => {
    const moved = choices.find(({ item }) => isGone(item));
    if (!moved) return choices;
    const held = choices.find(({ item }) => item.id === intoId)?.count ?? 0;
    const others = choices.filter(({ item }) => item.id !== intoId && !isGone(item));
    return [...others, { item: into, count: Math.min(max, held + moved.count) }];
  };

  for (const round of [...draft.rows('round')]) {
    if (!round.targets.some(isGone)) continue;
    const others = round.targets.filter((target) => !isGone(target) && target.id !== intoId);
    const result = round.result && joined(round.result, limits.roundVotes);
    draft.put('round', { ...round, targets: [...others, into], result });
    for (const ballot of [...draft.rows('ballot')])
      if (ballot.roundId === round.id)
        draft.put('ballot', { ...ballot, choices: joined(ballot.choices, round.perTargetMax) });
    const tallies = [...draft.rows('tally')].filter((tally) => tally.roundId === round.id);
    for (const tally of tallies.filter(({ item }) => isGone(item))) {
      const held = tallies.find((one) => one.item.id === intoId && one.tableId === tally.tableId);
      draft.remove('tally', tally.id);
      draft.put('tally', {
        ...(held ?? tally),
        item: into,
        count: Math.min(
          headsAt(draft, round, tally.tableId) * round.perTargetMax,
          (held?.count ?? 0) + tally.count,
        ),
      });
    }
  }
  for (const insight of [...draft.rows('insight')])
    if (insight.clusterIds.includes(goneId)) {
      const others = insight.clusterIds.filter((id) => id !== goneId && id !== intoId);
      draft.put('insight', { ...insight, clusterIds: [...others, intoId] });
    }
  handOverLines(draft, goneId, intoId);
  handOverIdea(draft, goneId, intoId);
}

/** Lines lead to the one that stays; what would lead from it to itself, or twice, goes. */
function handOverLines(draft: SessionDraft, goneId: ClusterId, intoId: ClusterId): void {
  const into = { kind: 'cluster', id: intoId } as const;
  const ways = new Set<string>();
  for (const connector of [...draft.rows('connector')]) {
    const from = connector.from.id === goneId ? into : connector.from;
    const to = connector.to.id === goneId ? into : connector.to;
    const way = `${from.id} ${to.id}`;
    if (from.id === to.id || ways.has(way)) draft.remove('connector', connector.id);
    else draft.put('connector', { ...connector, from, to });
    ways.add(way);
  }
}

/** Of an idea both groups say what they answer; where it stands is where the one that stays stands. */
function handOverIdea(draft: SessionDraft, goneId: ClusterId, intoId: ClusterId): void {
  const into = { kind: 'cluster', id: intoId } as const;
  const ideas = [...draft.rows('idea')];
  const gone = ideas.find(({ item }) => item.id === goneId);
  const held = ideas.find(({ item }) => item.id === intoId);
  if (gone) {
    draft.remove('idea', gone.id);
    draft.put('idea', {
      ...(held ?? gone),
      item: into,
      insightIds: union(held?.insightIds, gone.insightIds),
      challengeIds: union(held?.challengeIds, gone.challengeIds),
      drives: union(held?.drives, gone.drives),
    });
  }
  const placements = [...draft.rows('placement')];
  const placed = placements.find(({ item }) => item.id === goneId);
  if (placed && !placements.some(({ item }) => item.id === intoId))
    draft.put('placement', { ...placed, item: into });
  for (const programme of [...draft.rows('programme')])
    if (programme.ideas.some(({ id }) => id === goneId)) {
      const others = programme.ideas.filter(({ id }) => id !== goneId && id !== intoId);
      draft.put('programme', { ...programme, ideas: [...others, into] });
    }
  for (const action of [...draft.rows('action')])
    if (action.about?.id === goneId) draft.put('action', { ...action, about: into });
}

const union = <T>(held: readonly T[] | undefined, more: readonly T[]): readonly T[] => [
  ...new Set([...(held ?? []), ...more]),
];
