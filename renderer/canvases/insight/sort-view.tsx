import { useCallback, useMemo, useState } from 'react';
import type { Canvas } from '#shared/domain/canvas.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { useBoard } from '../../store/hooks.ts';
import { wallGroups } from './layout/reading-order.ts';
import { SuggestTool } from './suggest/suggest-tool.tsx';
import { TablesHint } from './tables/tables-hint.tsx';
import { TrayAdd } from './tray/tray-add.tsx';
import { TrayPane } from './tray/tray-pane.tsx';
import { useBoardWish } from './use-board-wish.ts';
import { useReadingOrder } from './use-reading-order.ts';
import { CULL_ABOVE } from './use-span.ts';
import { WallPane } from './wall/wall-pane.tsx';
import { WallTools } from './wall/wall-tools.tsx';
import './sort-view.css';

const words = insightWords.sort;

/** Silent sorting: the tray at the side, the wall in the middle. */
export function SortView({ canvas }: { readonly canvas: Canvas }) {
  const board = useBoard(canvas.id);
  const [isFolded, setFolded] = useState(false);
  const [trayColumns, setTrayColumns] = useState(2);
  const isCulled = board.noteCount > CULL_ABOVE;
  const groups = useMemo(
    () => [
      ...wallGroups(board),
      {
        key: 'tray',
        noteIds: isFolded ? [] : board.tray.map((note) => note.id),
        columns: trayColumns,
        hasOwnStop: true,
      },
    ],
    [board, isFolded, trayColumns],
  );
  useReadingOrder(groups);
  const unfold = useCallback(() => setFolded(false), []);
  useBoardWish('open-tray', unfold);
  const fold = useCallback(() => setFolded((was) => !was), []);
  const isEmpty = board.clusters.length === 0 && board.alone.length === 0;
  return (
    <div className="sort-view">
      <div className="sort-view__side">
        <TablesHint />
        <div className="sort-view__wall">
          <WallPane board={board} isCulled={isCulled} opensWith="notes" />
          {isEmpty && (
            <div className="sort-view__hint">
              <p>{words.emptyWall}</p>
              <p>{words.emptyWallMore}</p>
            </div>
          )}
          <WallTools />
        </div>
      </div>
      <TrayPane
        notes={board.tray}
        isCulled={isCulled}
        isFolded={isFolded}
        onFold={fold}
        onColumns={setTrayColumns}
      >
        <SuggestTool />
        <TrayAdd canvas={canvas} where="tray" onOpen={unfold} />
      </TrayPane>
    </div>
  );
}
