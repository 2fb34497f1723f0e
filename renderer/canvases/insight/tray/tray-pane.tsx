import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Note } from '#shared/domain/note.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { Icon } from '../../../components/icon.tsx';
import { areaElementId } from '../element-ids.ts';
import { gridIn } from '../layout/grid.ts';
import { NoteList } from '../note/note-list.tsx';
import { usePane } from '../use-pane.ts';
import { useSize } from '../use-size.ts';
import { useSpan } from '../use-span.ts';
import { useHandPan } from '../wall/use-hand-pan.ts';
import './tray-pane.css';

interface Props {
  readonly notes: readonly Note[];
  readonly isCulled: boolean;
  readonly isFolded: boolean;
  readonly onFold: () => void;
  /** A field above the notes. */
  readonly children?: ReactNode;
  readonly onColumns: (count: number) => void;
}
const CARD = { least: 124, height: 108, gap: 10, floor: 12, ceiling: 17 } as const;
const words = insightWords.sort;

/** The notes without a place yet, shuffled. Folded it is still a place to drop on. */
export function TrayPane({ notes, isCulled, isFolded, onFold, onColumns, children }: Props) {
  const pane = useRef<HTMLElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const headingId = useId();
  const { width } = useSize(scroll);
  const span = useSpan(scroll, isCulled);
  useHandPan(scroll, {});
  const grid = gridIn(Math.max(1, width), CARD.least, CARD.height, CARD.gap);
  useEffect(() => {
    onColumns(grid.columns);
  }, [onColumns, grid.columns]);
  usePane(pane, (_pointer, _corner, what) => (what.kind === 'notes' ? { kind: 'tray' } : null));
  return (
    <section
      ref={pane}
      id={areaElementId('tray')}
      className="tray-pane"
      data-area="tray"
      data-count={notes.length}
      data-folded={isFolded || undefined}
      aria-labelledby={headingId}
    >
      <header className="tray-pane__head">
        <h2 id={headingId}>
          {words.tray} <span className="tray-pane__count">{notes.length}</span>
        </h2>
        <button
          type="button"
          className="tray-pane__fold"
          aria-expanded={!isFolded}
          aria-label={isFolded ? words.unfoldTray : words.foldTray}
          onClick={onFold}
        >
          <Icon name={isFolded ? 'unfoldRight' : 'foldRight'} />
        </button>
      </header>
      <div className="tray-pane__add">{children}</div>
      <div ref={scroll} className="tray-pane__notes">
        {notes.length === 0 && <p className="tray-pane__empty">{words.trayEmpty}</p>}
        {width > 0 && !isFolded && (
          <NoteList
            notes={notes}
            grid={grid}
            span={span}
            floor={CARD.floor}
            ceiling={CARD.ceiling}
            label={words.tray}
          />
        )}
      </div>
    </section>
  );
}
