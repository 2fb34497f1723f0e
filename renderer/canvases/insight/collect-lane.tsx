import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { LaneId } from '#shared/domain/lane.ts';
import type { Note, NoteSource, NoteTone } from '#shared/domain/note.ts';
import type { TableId } from '#shared/domain/table.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { useInsightBoard } from './board-context.ts';
import { areaElementId } from './element-ids.ts';
import { gridIn, placeAt } from './layout/grid.ts';
import { beforeAt } from './layout/target.ts';
import { NoteList } from './note-list.tsx';
import { QuickAdd } from './quick-add.tsx';
import { useHandPan } from './use-hand-pan.ts';
import { usePane } from './use-pane.ts';
import { useSize } from './use-size.ts';
import { useSpan } from './use-span.ts';

interface Props {
  readonly canvasId: CanvasId;
  readonly laneId: LaneId | null;
  readonly title: string;
  readonly notes: readonly Note[];
  readonly isCulled: boolean;
  readonly tone: NoteTone;
  readonly source: NoteSource | null;
  readonly tableId: TableId | null;
  readonly onColumns: (count: number) => void;
}

/** CSS pixels: a note in a lane is wide and low, so that many are seen at once. */
const CARD = { least: 168, height: 68, gap: 10, floor: 13, ceiling: 15 } as const;

export function CollectLane(props: Props) {
  const { canvasId, laneId, title, notes, isCulled, tone, source, tableId, onColumns } = props;
  const { isConsole } = useInsightBoard();
  const scroll = useRef<HTMLDivElement>(null);
  const headingId = useId();
  const { width } = useSize(scroll);
  const span = useSpan(scroll, isCulled);
  useHandPan(scroll, {});
  const grid = gridIn(Math.max(width, 1), CARD.least, CARD.height, CARD.gap);
  const noteIds = notes.map((note) => note.id);
  const area = `lane:${laneId ?? 'none'}`;
  useEffect(() => {
    onColumns(grid.columns);
  }, [onColumns, grid.columns]);
  usePane(scroll, ({ x, y }, _corner, what) => {
    if (what.kind !== 'notes') return null;
    const inset = scroll.current
      ? Number.parseFloat(getComputedStyle(scroll.current).paddingTop)
      : 0;
    const place = placeAt(grid, { x: x - inset, y: y - inset }, noteIds.length);
    return { kind: 'lane', laneId, beforeId: beforeAt(noteIds, place, what.noteIds) };
  });
  const grownTo = useRef(noteIds.length);
  useLayoutEffect(() => {
    // What was just written is in sight.
    if (noteIds.length === grownTo.current + 1) scroll.current?.scrollTo({ top: 1e6 });
    grownTo.current = noteIds.length;
  }, [noteIds.length]);
  return (
    <section
      className="collect-lane"
      data-loose={laneId === null || undefined}
      aria-labelledby={headingId}
      id={areaElementId(area)}
    >
      <header className="collect-lane__head">
        <h2 id={headingId} dir="auto">
          {title}
        </h2>
        <span className="collect-lane__count">{notes.length}</span>
      </header>
      <div ref={scroll} className="collect-lane__notes" data-area={area} data-count={notes.length}>
        {notes.length === 0 && (
          <p className="collect-lane__empty">
            {isConsole ? insightWords.collect.empty : insightWords.collect.roomEmpty}
          </p>
        )}
        {width > 0 && (
          <NoteList
            notes={notes}
            grid={grid}
            span={span}
            floor={CARD.floor}
            ceiling={CARD.ceiling}
            label={title}
          />
        )}
      </div>
      {isConsole && laneId && (
        <QuickAdd
          canvasId={canvasId}
          laneId={laneId}
          label={insightWords.collect.add(title)}
          tone={tone}
          source={source}
          tableId={tableId}
          added={(text, all) =>
            insightWords.collect.added(
              text,
              title,
              all.filter((note) => note.laneId === laneId).length,
            )
          }
        />
      )}
    </section>
  );
}
