// A named group on the wall: a pale field, its sentence large, its notes in rows.
import { memo } from 'react';
import { clusterBox, columnsFor, wallMetrics } from '#shared/derive/wall-layout.ts';
import type { Cluster } from '#shared/domain/cluster.ts';
import type { Note } from '#shared/domain/note.ts';
import { linesSpoken } from '#shared/strings/connector-names.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { noteWords } from '#shared/strings/note.ts';
import { notesAndPaper } from '#shared/strings/tables.ts';
import { Icon } from '../../../components/icon.tsx';
import { useIsSelected, useOpenSession, useSession, useView } from '../../../store/hooks.ts';
import { IdeaMark } from '../../kindness/idea-mark.tsx';
import { useInsightBoard } from '../board-context.ts';
import { areaElementId } from '../element-ids.ts';
import { UNIT_PX } from '../layout/wall-view.ts';
import { isWithin, NoteList, type Span } from '../note/note-list.tsx';
import { VoteMark } from '../note/vote-mark.tsx';
import { isPickingOut } from '../use-board-gestures.ts';
import { ClusterTitleField } from './cluster-title-field.tsx';
import { GroupCount } from './group-count.tsx';
import './cluster-field.css';

interface Props {
  readonly cluster: Cluster;
  readonly notes: readonly Note[];
  /** Corner in CSS pixels on the plane. */
  readonly x: number;
  readonly y: number;
  /** What of the plane is in view; null shows all. */
  readonly span: Span | null;
  /** A number that stays with the cluster, for its tint. */
  readonly tint: number;
  /** The one that is being named. */
  readonly isAtHand?: boolean;
}
const words = insightWords.sort;
const px = (widths: number): number => widths * UNIT_PX;
export const WALL_TEXT = { floor: 12, ceiling: 20 } as const;

export const ClusterField = memo(function ClusterField(props: Props) {
  const { cluster, notes, x, y, span, tint, isAtHand } = props;
  const { view } = useOpenSession();
  const { isConsole, openMenu } = useInsightBoard();
  const isEditing = useView(
    ({ editing }) => editing?.what === 'cluster' && editing.id === cluster.id,
  );
  const isSelected = useIsSelected(cluster.id);
  const lines = useSession(({ session }) => linesSpoken(session, cluster.id));
  const facts = [lines, isSelected ? noteWords.isSelected : ''].filter(Boolean).join(', ');
  const box = clusterBox(cluster, notes.length);
  const grid = {
    x: 0,
    y: 0,
    columns: columnsFor(notes.length),
    cellWidth: UNIT_PX,
    cellHeight: px(wallMetrics.noteHeight),
    gap: px(wallMetrics.gap),
  };
  const top = y + px(wallMetrics.header);
  const isSeen = isWithin(span, x, y, px(box.width), px(box.height));
  // Beside or above what is seen, nothing of it is there but where the keys come in.
  const listSpan =
    span && (isSeen ? { top: span.top - top, bottom: span.bottom - top } : { top: 0, bottom: 0 });
  const title = cluster.title || words.unnamedGroup;
  return (
    <section
      id={areaElementId(`cluster:${cluster.id}`)}
      className="cluster-field"
      data-area={`cluster:${cluster.id}`}
      data-count={notes.length}
      data-tint={tint}
      data-selected={isSelected || undefined}
      data-at-hand={isAtHand || undefined}
      aria-label={`${title}, ${notesAndPaper(notes.length, cluster.paperCount)}`}
      style={{
        transform: `translate(${x}px, ${y}px)`,
        width: px(box.width),
        height: px(box.height),
      }}
    >
      <header
        className="cluster-field__head"
        data-cluster-id={cluster.id}
        style={{ height: px(wallMetrics.header), padding: `0 ${px(wallMetrics.pad)}px` }}
      >
        {isEditing ? (
          <ClusterTitleField
            cluster={cluster}
            className="cluster-field__title"
            autoFocus
            onDone={() => view.edit(null)}
          />
        ) : (
          <h3 className="cluster-field__title" dir="auto">
            {isConsole ? (
              <button
                type="button"
                className="cluster-field__name"
                data-cluster-id={cluster.id}
                data-empty={cluster.title === '' || undefined}
                aria-label={words.renameIt(cluster.title || words.unnamed)}
                title={cluster.title ? words.renameIt(cluster.title) : words.rename}
                aria-description={facts || undefined}
                onClick={(event) => {
                  if (!isPickingOut(event)) view.edit({ what: 'cluster', id: cluster.id });
                }}
              >
                {cluster.title || words.unnamed}
              </button>
            ) : (
              <span className="cluster-field__name">{title}</span>
            )}
          </h3>
        )}
        <IdeaMark canvasId={cluster.canvasId} item={{ kind: 'cluster', id: cluster.id }} />
        <VoteMark canvasId={cluster.canvasId} id={cluster.id} />
        <GroupCount noteCount={notes.length} paperCount={cluster.paperCount} />
        {isConsole && (
          <button
            type="button"
            className="cluster-field__actions"
            aria-label={words.groupActions(title)}
            aria-haspopup="menu"
            onClick={(event) => {
              const at = event.currentTarget.getBoundingClientRect();
              openMenu({ on: 'cluster', id: cluster.id, x: at.left, y: at.bottom });
            }}
          >
            <Icon name="more" />
          </button>
        )}
      </header>
      <div style={{ padding: `0 ${px(wallMetrics.pad)}px` }}>
        <NoteList
          notes={notes}
          grid={grid}
          span={listSpan}
          floor={WALL_TEXT.floor}
          ceiling={WALL_TEXT.ceiling}
          label={title}
        />
      </div>
    </section>
  );
});
