// What a map of stakeholders asks of those who made it. Every question is computed; what follows
// from it is for people to say.
import type { Session } from '../domain/session-body.ts';
import type { Stakeholder } from '../domain/stakeholder.ts';
import {
  isStillBelow,
  needsRoom,
  type PlacedStakeholder,
  placedStakeholders,
  relationsOf,
  stancesOf,
} from './stakeholders.ts';

export const mapQuestionKinds = [
  'unconnected',
  'powerless',
  'only-heard',
  'missing',
  'concerned',
] as const;
export type MapQuestionKind = (typeof mapQuestionKinds)[number];

export interface MapQuestion {
  readonly kind: MapQuestionKind;
  readonly stakeholders: readonly Stakeholder[];
}

const HALF = 0.5;
const isInfluential = ({ spot }: PlacedStakeholder): boolean => spot !== null && spot.y >= HALF;

/**
 * All five, also those that name nobody. In the room a stance counts only where it was shown: it has
 * no other.
 */
export function mapQuestions(session: Session, canvasId: string): readonly MapQuestion[] {
  const placed = placedStakeholders(session, canvasId);
  const linked = new Set<string>(
    relationsOf(session, canvasId).flatMap(({ fromId, toId }) => [fromId, toId]),
  );
  const stances = stancesOf(session);
  const viewOf = ({ stakeholder }: PlacedStakeholder) =>
    stances.get(stakeholder.id)?.view ?? stakeholder.shownStance;
  const asks: Readonly<Record<MapQuestionKind, (one: PlacedStakeholder) => boolean>> = {
    unconnected: (one) => isInfluential(one) && !linked.has(one.stakeholder.id),
    powerless: needsRoom,
    'only-heard': ({ stakeholder: { standing, wanted } }) =>
      (standing ?? 'none') !== 'lead' && isStillBelow(standing, wanted),
    missing: ({ stakeholder }) => stakeholder.listing === 'missing',
    concerned: (one) => isInfluential(one) && viewOf(one) === 'concerns',
  };
  return mapQuestionKinds.map((kind) => ({
    kind,
    stakeholders: placed.filter(asks[kind]).map(({ stakeholder }) => stakeholder),
  }));
}
