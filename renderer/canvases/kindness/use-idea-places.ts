import { useMemo } from 'react';
import { ideasOn } from '#shared/derive/ideas.ts';
import { cornerAt } from '#shared/derive/survivors.ts';
import { votesOf } from '#shared/derive/votes.ts';
import type { Canvas, Corner } from '#shared/domain/canvas.ts';
import type { WallRef } from '#shared/domain/item-ref.ts';
import { nameOfIdea } from '../../commands/idea-commands.ts';
import type { Spot } from '../../commands/matrix-commands.ts';
import { useBoard, useSession } from '../../store/hooks.ts';

export interface IdeaPlace {
  readonly item: WallRef;
  /** Its number on the map, the same in the list beside it. */
  readonly nth: number;
  readonly name: string;
  readonly spot: Spot | null;
  readonly corner: Corner | null;
  /** Dots it got, as far as they were revealed; null where it never stood to be chosen. */
  readonly dots: number | null;
}

/** Every idea of a board with its number, its place and its dots. */
export function useIdeaPlaces(canvas: Canvas): readonly IdeaPlace[] {
  const board = useBoard(canvas.id);
  const note = useSession(({ session }) => session.note);
  const cluster = useSession(({ session }) => session.cluster);
  const placement = useSession(({ session }) => session.placement);
  const round = useSession(({ session }) => session.round);
  return useMemo(() => {
    const votes = votesOf({ round }, canvas.id);
    const spots = new Map(
      [...placement.values()]
        .filter(({ canvasId }) => canvasId === canvas.id)
        .map((one) => [one.item.id as string, one]),
    );
    return ideasOn(board).map((item, at): IdeaPlace => {
      const spot = spots.get(item.id) ?? null;
      const name = nameOfIdea({ note, cluster }, item);
      const dots = votes.get(item.id)?.at(-1) ?? null;
      return { item, nth: at + 1, name, spot, corner: spot && cornerAt(spot), dots };
    });
  }, [board, note, cluster, placement, round, canvas.id]);
}
