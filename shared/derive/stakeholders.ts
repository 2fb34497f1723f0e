// Stakeholders of a canvas with where they stand, as every view of them reads it.
import type { Placement } from '../domain/placement.ts';
import type { Relation } from '../domain/relation.ts';
import type { Session } from '../domain/session-body.ts';
import {
  listings,
  type Stakeholder,
  type Standing,
  standings,
  touches,
} from '../domain/stakeholder.ts';
import type { Stance } from '../domain/stance.ts';
import { byRank } from '../lib/rank.ts';

export interface PlacedStakeholder {
  readonly stakeholder: Stakeholder;
  /** Interest is x, influence over the behaviour y; null: not placed yet. */
  readonly spot: Pick<Placement, 'x' | 'y'> | null;
}

const HALF = 0.5;
/** So many are looked at more closely. */
export const FEW = 8;
/** Placed first: the most and the least influence. They open the rest. */
export const ANCHORS = 2;

/** Question by question, in the order of each: ranks are only compared within one. */
export const stakeholdersOf = (
  { stakeholder }: Pick<Session, 'stakeholder'>,
  canvasId: string,
): readonly Stakeholder[] =>
  [...stakeholder.values()]
    .filter((one) => one.canvasId === canvasId)
    .sort((a, b) => listings.indexOf(a.listing) - listings.indexOf(b.listing) || byRank(a, b));

export function placedStakeholders(
  session: Pick<Session, 'stakeholder' | 'placement'>,
  canvasId: string,
): readonly PlacedStakeholder[] {
  const spots = new Map<string, Placement>();
  for (const placement of session.placement.values())
    if (placement.canvasId === canvasId) spots.set(placement.item.id, placement);
  return stakeholdersOf(session, canvasId).map((stakeholder) => ({
    stakeholder,
    spot: spots.get(stakeholder.id) ?? null,
  }));
}

/** It touches their life much, and they have little say: room is to be made for them. */
export const needsRoom = ({ stakeholder, spot }: PlacedStakeholder): boolean =>
  stakeholder.touch === 'much' && spot !== null && spot.y < HALF;

/** Influence and how much it touches their life, together at most 2; who is not placed has none. */
const weightOf = ({ stakeholder, spot }: PlacedStakeholder): number => {
  const { touch } = stakeholder;
  return (spot?.y ?? 0) + (touch ? touches.indexOf(touch) / (touches.length - 1) : 0);
};

/** The eight most important: by influence and touch together, equal ones by name. */
export const mostImportant = (placed: readonly PlacedStakeholder[]): readonly PlacedStakeholder[] =>
  [...placed]
    .sort(
      (a, b) =>
        weightOf(b) - weightOf(a) ||
        (a.stakeholder.name < b.stakeholder.name ? -1 : 1) ||
        byRank(a.stakeholder, b.stakeholder),
    )
    .slice(0, FEW);

export const relationsOf = (
  { relation }: Pick<Session, 'relation'>,
  canvasId: string,
): readonly Relation[] =>
  [...relation.values()]
    .filter((one) => one.canvasId === canvasId)
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Never known to the room: it has no such records. */
export function stancesOf({ stance }: Pick<Session, 'stance'>): ReadonlyMap<string, Stance> {
  return new Map([...stance.values()].map((one) => [one.stakeholderId, one]));
}

/** Where we want to stand is further than where we do. */
export const isStillBelow = (now: Standing | null, wanted: Standing | null): boolean =>
  wanted !== null && standings.indexOf(wanted) > standings.indexOf(now ?? 'none');
