// Which ideas go on: the few that are worth a closer look, and by which rule.
import type { Corner } from '../domain/canvas.ts';
import type { WallRef } from '../domain/item-ref.ts';
import type { Placement } from '../domain/placement.ts';
import type { Session } from '../domain/session-body.ts';
import { boardOf } from './board.ts';
import { ideasOn } from './ideas.ts';
import { placesOf } from './ranking.ts';
import { roundsOf } from './votes.ts';

/** More can't be looked at closely in the time there is. */
export const MOST_SURVIVORS = 8;

export interface Survivors {
  /** Votes in the chosen corner, everything in that corner, or most impact for the least effort. */
  readonly by: 'votes' | 'corner' | 'worth';
  readonly items: readonly WallRef[];
  /** Fitted the rule as well and are beyond the most there may be. */
  readonly beyondCount: number;
}

type Records = Pick<Session, 'canvas' | 'placement' | 'round' | 'note' | 'cluster' | 'family'>;

interface Scored {
  readonly item: WallRef;
  readonly score: number;
}

const MIDDLE = 0.5;

export const cornerAt = ({ x, y }: Pick<Placement, 'x' | 'y'>): Corner =>
  `${y >= MIDDLE ? 'top' : 'bottom'}-${x >= MIDDLE ? 'right' : 'left'}`;

/** Ideas as they stand between the axes: what has left the wall is left out. */
export function placedIdeas(
  session: Omit<Records, 'round'>,
  canvasId: string,
): readonly { readonly item: WallRef; readonly x: number; readonly y: number }[] {
  const here = new Map<string, Placement>();
  for (const one of session.placement.values())
    if (one.canvasId === canvasId) here.set(one.item.id, one);
  return ideasOn(boardOf(session, canvasId)).flatMap((item) => {
    const place = here.get(item.id);
    return place ? [{ item, x: place.x, y: place.y }] : [];
  });
}

/** Leaders of the last revealed vote in the chosen corner, else all in it, else the most worth. */
export function survivorsOf(session: Records, canvasId: string): Survivors {
  const placed = placedIdeas(session, canvasId);
  const worth = placed.map(({ item, x, y }) => ({ item, score: y - x }));
  const corner = session.canvas.get(canvasId)?.corner ?? null;
  if (corner === null) return { by: 'worth', ...firstFew(worth) };
  const inside = new Set(
    placed.filter((place) => cornerAt(place) === corner).map(({ item }) => item.id as string),
  );
  const isInside = ({ item }: Scored): boolean => inside.has(item.id);
  const round = roundsOf(session, canvasId)
    .filter(({ state }) => state === 'revealed')
    .at(-1);
  const voted = (round ? placesOf(round, round.result ?? []) : [])
    .filter(({ count }) => count > 0)
    .map(({ item, count }) => ({ item, score: count }))
    .filter(isInside);
  if (voted.length > 0) return { by: 'votes', ...firstFew(voted) };
  return { by: 'corner', ...firstFew(worth.filter(isInside)) };
}

/** The first few; equals at the edge go together or not at all, unless all are equal. */
function firstFew(scored: readonly Scored[]): Omit<Survivors, 'by'> {
  const order = [...scored].sort((a, b) => b.score - a.score);
  const edge = order[MOST_SURVIVORS]?.score;
  const above = order.filter(({ score }) => edge === undefined || score > edge);
  const kept = above.length > 0 ? above.slice(0, MOST_SURVIVORS) : order.slice(0, MOST_SURVIVORS);
  return { items: kept.map(({ item }) => item), beyondCount: order.length - kept.length };
}
