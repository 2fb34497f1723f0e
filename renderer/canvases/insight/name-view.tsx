// Groups one after the other, the largest first; the wall stands beside.
import { useEffect, useMemo, useState } from 'react';
import type { Board } from '#shared/derive/board.ts';
import { groupSize } from '#shared/derive/paper.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { spotlightWords } from '#shared/strings/spotlight.ts';
import { notesAndPaper } from '#shared/strings/tables.ts';
import { spotlightGroup } from '../../commands/cluster-keys.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useBoard, useOpenSession, useSession } from '../../store/hooks.ts';
import { areaElementId } from './element-ids.ts';
import { ClusterTitleField } from './group/cluster-title-field.tsx';
import { wallGroups } from './layout/reading-order.ts';
import { useReadingOrder } from './use-reading-order.ts';
import { CULL_ABOVE } from './use-span.ts';
import { WallPane } from './wall/wall-pane.tsx';
import { WallTools } from './wall/wall-tools.tsx';
import './name-view.css';

const words = insightWords.name;
/** It scrolls, and nothing in it takes the focus: the keys come to it. */
const scrollsByKeys = { tabIndex: 0 } as const;
type Group = Board['clusters'][number];

/** The largest first; those of one size in a steady order. */
export const namingOrder = (clusters: readonly Group[]): readonly Group[] =>
  [...clusters].sort(
    (a, b) => groupSize(b) - groupSize(a) || (a.cluster.id < b.cluster.id ? -1 : 1),
  );

/** The next group without a name after this one, going round once; null when all are named. */
export function nextUnnamed(order: readonly Group[], id: string | undefined): Group | null {
  const at = order.findIndex(({ cluster }) => cluster.id === id);
  const round = [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))];
  return round.find(({ cluster }) => cluster.title === '') ?? null;
}

export function NameView({ canvas }: { readonly canvas: Canvas }) {
  const { store, view } = useOpenSession();
  const spotlightId = useSession(({ room }) => room.spotlightId);
  const board = useBoard(canvas.id);
  const order = useMemo(() => namingOrder(board.clusters), [board]);
  const [pickedId, pick] = useState<string | null>(null);
  const at = Math.max(
    0,
    order.findIndex(({ cluster }) => cluster.id === pickedId),
  );
  const group = order[at];
  const named = order.filter(({ cluster }) => cluster.title !== '').length;
  const [isAsked, ask] = useState(0);
  useEffect(() => {
    // Opens on the first that has no name yet.
    if (pickedId === null && order.length > 0)
      pick((nextUnnamed(order, undefined) ?? order[0])?.cluster.id ?? null);
  }, [pickedId, order]);
  const atHandId = group?.cluster.id;
  useEffect(() => {
    if (!atHandId) return;
    const field = document.getElementById(areaElementId(`cluster:${atHandId}`));
    field?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [atHandId]);
  const groups = useMemo(() => wallGroups(board), [board]);
  useReadingOrder(groups);
  if (!group) return <EmptyState title={words.empty}>{insightWords.sort.emptyWallMore}</EmptyState>;
  const go = (to: Group | null | undefined): void => {
    if (!to) return;
    pick(to.cluster.id);
    ask((was) => was + 1);
    // Once the room looks at a group, it goes along.
    if (spotlightId === group.cluster.id) store.show({ spotlightId: to.cluster.id });
  };
  return (
    <div className="name-view">
      <section className="name-view__group" aria-label={words.heading}>
        <div className="name-view__head">
          <p className="name-view__progress">
            {words.progress(at + 1, order.length)} ·{' '}
            {notesAndPaper(group.notes.length, group.cluster.paperCount)}
          </p>
          <Button
            look="quiet"
            icon="room"
            pressed={spotlightId === group.cluster.id}
            onClick={() => spotlightGroup({ store, view }, group.cluster.id)}
          >
            {spotlightWords.group}
          </Button>
        </div>
        <ClusterTitleField
          key={`${group.cluster.id}:${isAsked}`}
          cluster={group.cluster}
          className="name-view__title"
          placeholder={words.placeholder}
          autoFocus
          onDone={() => undefined}
          onEnter={() => go(nextUnnamed(order, group.cluster.id))}
        />
        <ul className="name-view__notes" aria-label={words.notes} {...scrollsByKeys}>
          {group.notes.map((note) => (
            <li key={note.id} data-tone={note.tone} dir="auto">
              {note.text}
            </li>
          ))}
        </ul>
        <div className="name-view__steps">
          <Button icon="left" disabled={at === 0} onClick={() => go(order[at - 1])}>
            {words.back}
          </Button>
          <p>{named === order.length ? words.allNamed : words.named(named, order.length)}</p>
          <Button sign="right" disabled={at === order.length - 1} onClick={() => go(order[at + 1])}>
            {words.next}
          </Button>
        </div>
      </section>
      <div className="name-view__wall">
        <WallPane
          board={board}
          isCulled={board.noteCount > CULL_ABOVE}
          opensWith="groups"
          atHandId={group.cluster.id}
        />
        <WallTools />
      </div>
    </div>
  );
}
