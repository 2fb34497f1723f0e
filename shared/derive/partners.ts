// The records of one partner canvas, in the order people see.
import type { Criterion } from '../domain/criterion.ts';
import type { Gate } from '../domain/gate.ts';
import type { Partner } from '../domain/partner.ts';
import type { Score } from '../domain/score.ts';
import type { Scorer } from '../domain/scorer.ts';
import type { Cell, Scoring } from '../domain/scoring.ts';
import type { Session } from '../domain/session-body.ts';
import type { Stakeholder } from '../domain/stakeholder.ts';
import { byRank, type Rank } from '../lib/rank.ts';
import { canBeInvited } from './gates.ts';
import { type RankedPartner, rankPartners } from './partner-ranking.ts';
import { type Weights, weightsOf } from './weights.ts';

interface OnCanvas {
  readonly id: string;
  readonly canvasId: string;
  readonly rank: Rank;
}
const here = <Row extends OnCanvas>(
  rows: ReadonlyMap<string, Row>,
  canvasId: string,
): readonly Row[] => [...rows.values()].filter((row) => row.canvasId === canvasId).sort(byRank);

export const gatesOf = ({ gate }: Pick<Session, 'gate'>, canvasId: string): readonly Gate[] =>
  here(gate, canvasId);

export const criteriaOf = (
  { criterion }: Pick<Session, 'criterion'>,
  canvasId: string,
): readonly Criterion[] => here(criterion, canvasId);

export const partnersOf = (
  { partner }: Pick<Session, 'partner'>,
  canvasId: string,
): readonly Partner[] => here(partner, canvasId);

export const scorersOf = (
  { scorer }: Pick<Session, 'scorer'>,
  canvasId: string,
): readonly Scorer[] => here(scorer, canvasId);

export const scoringOf = (
  { scoring }: Pick<Session, 'scoring'>,
  canvasId: string,
): Scoring | null => [...scoring.values()].find((one) => one.canvasId === canvasId) ?? null;

/** Marked on the map and not on the longlist yet. */
export function candidatesOf(
  { stakeholder, partner }: Pick<Session, 'stakeholder' | 'partner'>,
  canvasId: string,
): readonly Stakeholder[] {
  const listed = new Set(partnersOf({ partner }, canvasId).map((one) => one.stakeholderId));
  return [...stakeholder.values()]
    .filter(({ id, isCandidate }) => isCandidate && !listed.has(id))
    .sort(byRank);
}

/** Those invited, then those who may be. */
export const askedOf = (partners: readonly Partner[]): readonly Partner[] => [
  ...partners.filter(({ decision }) => decision === 'invite'),
  ...partners.filter(({ decision }) => decision === 'maybe'),
];

/** What the room has from the reveal on; nothing before. */
export const revealedCells = (
  session: Pick<Session, 'scoring'>,
  canvasId: string,
): readonly Cell[] => scoringOf(session, canvasId)?.result ?? [];

export interface Standing {
  /** Those that can be invited, the highest mean first. */
  readonly ranked: readonly RankedPartner[];
  /** Those that fail a must-have, with a mean but no place among the others. */
  readonly excluded: readonly RankedPartner[];
}

/** The ranking after the reveal, by the room’s own weights unless others are tried. */
export function standingOf(
  session: Pick<Session, 'partner' | 'gate' | 'criterion' | 'scoring'>,
  canvasId: string,
  weights: Weights = weightsOf(criteriaOf(session, canvasId)),
): Standing {
  const gates = gatesOf(session, canvasId);
  const cells = revealedCells(session, canvasId);
  const ids = (canBe: boolean): readonly string[] =>
    partnersOf(session, canvasId)
      .filter((partner) => canBeInvited(partner, gates) === canBe)
      .map(({ id }) => id);
  return {
    ranked: rankPartners(ids(true), cells, weights),
    excluded: rankPartners(ids(false), cells, weights),
  };
}

/** How far one scorer is: cells that were answered, “I don’t know” included, of those that are theirs. */
export function progressOf(
  scorer: Pick<Scorer, 'id' | 'partnerIds'>,
  partners: readonly Pick<Partner, 'id'>[],
  criteria: readonly Pick<Criterion, 'id'>[],
  scores: Iterable<Score>,
): { readonly done: number; readonly of: number } {
  const theirs = new Set(
    partners.filter(({ id }) => !scorer.partnerIds.includes(id)).map(({ id }) => id as string),
  );
  const asked = new Set(criteria.map(({ id }) => id as string));
  let done = 0;
  for (const { scorerId, partnerId, criterionId } of scores)
    if (scorerId === scorer.id && theirs.has(partnerId) && asked.has(criterionId)) done++;
  return { done, of: theirs.size * asked.size };
}
