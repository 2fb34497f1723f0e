// The wall of a session that is played back: to be looked at, not touched.
import { useMemo, useState } from 'react';
import { wallItems } from '#shared/derive/wall-layout.ts';
import { replayWords as words } from '#shared/strings/replay.ts';
import { useBoard } from '../../../store/hooks.ts';
import { type InsightBoard, InsightBoardContext } from '../board-context.ts';
import { wallGroups } from '../layout/reading-order.ts';
import { createRoving } from '../roving.ts';
import { useReadingOrder } from '../use-reading-order.ts';
import { CULL_ABOVE } from '../use-span.ts';
import { WallPane } from './wall-pane.tsx';
import { WallTools } from './wall-tools.tsx';
import './replay-wall.css';

const untouchable = (): InsightBoard => ({
  panes: new Set(),
  roving: createRoving(),
  isConsole: false,
  openMenu: () => undefined,
  run: () => undefined,
  inHand: { what: null },
  pages: { turnTo: () => undefined },
});

export function ReplayWall({ canvasId }: { readonly canvasId: string }) {
  const [board] = useState(untouchable);
  return (
    <InsightBoardContext value={board}>
      <PlayedWall canvasId={canvasId} />
    </InsightBoardContext>
  );
}

function PlayedWall({ canvasId }: { readonly canvasId: string }) {
  const board = useBoard(canvasId);
  // It begins with the wall as it is at the end.
  const [toCome] = useState(() => wallItems(board));
  useReadingOrder(useMemo(() => wallGroups(board), [board]));
  return (
    <div className="replay-wall">
      <WallPane
        board={board}
        isCulled={board.noteCount > CULL_ABOVE}
        opensWith="groups"
        toCome={toCome}
      />
      <WallTools />
      <p className="replay-wall__tray">{words.tray(board.tray.length)}</p>
    </div>
  );
}
