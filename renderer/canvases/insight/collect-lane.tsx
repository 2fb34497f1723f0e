import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { LaneId } from '#shared/domain/lane.ts';
import type { Note } from '#shared/domain/note.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { slipWords } from '#shared/strings/slips.ts';
import { Icon } from '../../components/icon.tsx';
import { useInsightBoard } from './board-context.ts';
import { areaElementId } from './element-ids.ts';
import { gridIn, placeAt } from './layout/grid.ts';
import { beforeAt } from './layout/target.ts';
import { NoteList } from './note/note-list.tsx';
import { usePane } from './use-pane.ts';
import { useSize } from './use-size.ts';
import { useSpan } from './use-span.ts';
import { useHandPan } from './wall/use-hand-pan.ts';

interface Props {
  readonly laneId: LaneId | null;
  readonly title: string;
  readonly notes: readonly Note[];
  readonly isCulled: boolean;
  /** What is said where there is no note yet. */
  readonly empty?: string;
  /** Thoughts for this question that are still hidden. */
  readonly boxed?: number;
  readonly onColumns: (count: number) => void;
  /** The field below the notes. */
  readonly children?: ReactNode;
}

/** CSS pixels: a note in a lane is wide and low, so that many are seen at once. */
const CARD = { least: 168, height: 68, gap: 10, floor: 13, ceiling: 15 } as const;

export function CollectLane(props: Props) {
  const { laneId, title, notes, empty, boxed = 0, isCulled, onColumns, children } = props;
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
        {boxed > 0 && (
          <span className="collect-lane__boxed">
            <Icon name="hidden" size={14} />
            {slipWords.inLane(boxed)}
          </span>
        )}
        <span className="collect-lane__count">{notes.length}</span>
      </header>
      <div ref={scroll} className="collect-lane__notes" data-area={area} data-count={notes.length}>
        {notes.length === 0 && (
          <p className="collect-lane__empty">
            {empty ?? insightWords.collect[isConsole ? 'empty' : 'roomEmpty']}
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
      {children}
    </section>
  );
}
