import { useMemo } from 'react';
import { lanesOf } from '#shared/derive/board.ts';
import { roomLetters } from '#shared/derive/room-letters.ts';
import type { StageKind } from '#shared/domain/stage.ts';
import { type WallFit, wallFit } from '../../canvases/insight/layout/wall-pages.ts';
import { useApp, useBoard, useSession, useShownStage } from '../../store/hooks.ts';

/** Steps at which the room sees a wall of notes, and how it is put together. */
const walls: Readonly<Partial<Record<StageKind, 'lane' | 'cluster'>>> = {
  collect: 'lane',
  ideas: 'lane',
  sort: 'cluster',
  name: 'cluster',
};

/** What larger letters make of the wall of this step; null where it has none, or no page more. */
export function useWallFit(): WallFit | null {
  const stage = useShownStage();
  const { scale } = roomLetters(useApp((state) => state.settings));
  const canvasId = stage?.canvasId ?? '';
  const board = useBoard(canvasId);
  const session = useSession((state) => state.session);
  const by = stage ? walls[stage.kind] : undefined;
  return useMemo(() => {
    if (!by || scale <= 1) return null;
    const lanes = lanesOf(session, canvasId);
    const fit = wallFit(board, lanes, by, scale);
    return fit.pages > wallFit(board, lanes, by, 1).pages ? fit : null;
  }, [board, session, canvasId, by, scale]);
}
