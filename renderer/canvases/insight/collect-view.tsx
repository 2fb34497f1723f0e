import { useMemo, useRef, useState } from 'react';
import { lanesOf } from '#shared/derive/board.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { NoteSource, NoteTone } from '#shared/domain/note.ts';
import type { TableId } from '#shared/domain/table.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { slipWords } from '#shared/strings/slips.ts';
import { useBoard, useSession } from '../../store/hooks.ts';
import { useInsightBoard } from './board-context.ts';
import { BoxBar } from './box/box-bar.tsx';
import { useBox } from './box/use-box.ts';
import { useHide } from './box/use-hide.ts';
import { CollectLane } from './collect-lane.tsx';
import { NewNoteLook } from './note/new-note-look.tsx';
import { QuickAdd } from './quick-add.tsx';
import { TablesHint } from './tables/tables-hint.tsx';
import { useBoardWish } from './use-board-wish.ts';
import { useReadingOrder } from './use-reading-order.ts';
import { CULL_ABOVE } from './use-span.ts';
import './collect-view.css';

/** Six questions, and under each what people wrote. */
export function CollectView({ canvas }: { readonly canvas: Canvas }) {
  const { isConsole } = useInsightBoard();
  const board = useBoard(canvas.id);
  const laneTable = useSession((state) => state.session.lane);
  const lanes = useMemo(() => lanesOf({ lane: laneTable }, canvas.id), [laneTable, canvas.id]);
  const [tone, setTone] = useState<NoteTone>('butter');
  const [source, setSource] = useState<NoteSource | null>(null);
  const [pickedTable, pickTable] = useState<TableId | null>(null);
  // A table that is deleted meanwhile can't be written from.
  const tableId = useSession((state) => state.session.table.get(pickedTable ?? '')?.id ?? null);
  const box = useBox(canvas.id);
  const hide = useHide(canvas.id);
  const columns = useRef(new Map<string, number>());
  const hasLoose = (board.lanes.get(null) ?? []).length > 0 || (isConsole && box.inLane(null) > 0);
  const groups = useMemo(
    () =>
      [null, ...lanes.map((lane) => lane.id)].map((laneId) => ({
        key: `lane:${laneId ?? 'none'}`,
        noteIds: (board.lanes.get(laneId) ?? []).map((note) => note.id),
        columns: columns.current.get(laneId ?? 'none') ?? 1,
        hasOwnStop: true,
      })),
    [lanes, board],
  );
  useReadingOrder(groups);
  const lane = (id: (typeof lanes)[number]['id'] | null, title: string) => (
    <CollectLane
      key={id ?? 'none'}
      laneId={id}
      title={title}
      notes={board.lanes.get(id) ?? []}
      isCulled={board.noteCount > CULL_ABOVE}
      boxed={isConsole ? box.inLane(id) : 0}
      onColumns={(count) => columns.current.set(id ?? 'none', count)}
    >
      {isConsole && id && (
        <QuickAdd
          key={hide ? 'hidden' : 'open'}
          canvasId={canvas.id}
          laneId={id}
          hide={hide}
          label={(hide ? slipWords : insightWords.collect).add(title)}
          tone={tone}
          source={source}
          tableId={tableId}
          added={(text, all) =>
            insightWords.collect.added(text, title, all.filter((note) => note.laneId === id).length)
          }
        />
      )}
    </CollectLane>
  );
  const root = useRef<HTMLDivElement>(null);
  useBoardWish('quick-add', () => root.current?.querySelector('textarea')?.focus());
  return (
    <div ref={root} className="collect-view">
      {isConsole && (
        <header className="collect-view__bar">
          <TablesHint />
          <BoxBar canvas={canvas} />
          <NewNoteLook
            tone={tone}
            source={source}
            tableId={tableId}
            onTone={setTone}
            onSource={setSource}
            onTable={pickTable}
          />
        </header>
      )}
      <div className="collect-view__lanes" data-lanes={lanes.length + (hasLoose ? 1 : 0)}>
        {hasLoose && lane(null, insightWords.collect.noLane)}
        {lanes.map((one) => lane(one.id, one.title))}
      </div>
    </div>
  );
}
