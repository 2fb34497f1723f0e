// Dragging on an insight board: what is taken along, how a target answers, and the one op at the end.
import { useRef } from 'react';
import { boardOf } from '#shared/derive/board.ts';
import type { ClusterId } from '#shared/domain/cluster.ts';
import type { NoteId } from '#shared/domain/note.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { CommandContext } from '../../commands/command.ts';
import { mayTake } from '../../commands/held-back.ts';
import { dropOnInsight, type Grounds, noGrounds } from '../../commands/insight-commands.ts';
import { newClusterId } from '../../commands/new-ids.ts';
import { perform } from '../../commands/perform.ts';
import { canChangeBoard } from '../../commands/selected-notes.ts';
import type { Point } from '../../dnd/point.ts';
import { aimAt, useBoardDrag } from '../../dnd/use-board-drag.ts';
import type { InsightBoard } from './board-context.ts';
import { areaElementId, noteElementId } from './element-ids.ts';
import { takenFamily } from './group/taken-family.ts';
import type { DragWhat, Target } from './layout/target.ts';
import { outcomeOf } from './outcome-of.ts';

/** Resting on a page dot this long turns the page. */
const TURN_AFTER_MS = 600;

interface Taken {
  readonly what: Extract<DragWhat, { kind: 'notes' }>;
  readonly count: number;
  readonly looks: HTMLElement;
}
interface Mark {
  readonly elementId: string;
  readonly how: 'into' | 'on' | 'before';
}

/** Which element answers for a target, and how. */
function markOf(target: Target): Mark | null {
  switch (target.kind) {
    case 'tray':
      return { elementId: areaElementId('tray'), how: 'into' };
    case 'lane':
      return target.beforeId
        ? { elementId: noteElementId(target.beforeId), how: 'before' }
        : { elementId: areaElementId(`lane:${target.laneId ?? 'none'}`), how: 'into' };
    case 'cluster':
      return target.beforeId
        ? { elementId: noteElementId(target.beforeId), how: 'before' }
        : { elementId: areaElementId(`cluster:${target.clusterId}`), how: 'into' };
    case 'note':
      return { elementId: noteElementId(target.noteId), how: 'on' };
    case 'merge':
      return { elementId: areaElementId(`cluster:${target.intoId}`), how: 'on' };
    case 'family':
      return { elementId: areaElementId(`family:${target.familyId}`), how: 'into' };
    case 'alone':
    case 'new-group':
      return { elementId: areaElementId(target.kind), how: 'into' };
    case 'insight':
      return { elementId: areaElementId(`insight:${target.insightId ?? 'new'}`), how: 'into' };
    case 'page':
      return { elementId: areaElementId(`page:${target.page}`), how: 'into' };
    case 'wall':
      return null;
  }
}
/** The field around a place also answers, so that it is clear which group is meant. */
const fieldOf = (target: Target): string | null => {
  if (target.kind === 'cluster') return areaElementId(`cluster:${target.clusterId}`);
  return target.kind === 'lane' ? areaElementId(`lane:${target.laneId ?? 'none'}`) : null;
};

/** What an insight may rest on; a family stands on no list of insights. */
function groundsOf(what: DragWhat): Grounds {
  if (what.kind === 'notes') return { ...noGrounds, noteIds: what.noteIds };
  return what.kind === 'cluster' ? { ...noGrounds, clusterIds: [what.clusterId] } : noGrounds;
}

function elementsOf(what: DragWhat, session: Session): readonly string[] {
  if (what.kind === 'notes') return what.noteIds.map(noteElementId);
  if (what.kind === 'cluster') return [areaElementId(`cluster:${what.clusterId}`)];
  const members = [...session.cluster.values()].filter((one) => one.familyId === what.familyId);
  return [`family:${what.familyId}`, ...members.map(({ id }) => `cluster:${id}`)].map(
    areaElementId,
  );
}

export function useInsightDrag(context: CommandContext, board: InsightBoard) {
  const marked = useRef<readonly HTMLElement[]>([]);
  const answered = useRef('');
  const turning = useRef(0);
  const session = () => context.store.state.getState().session;

  const takeNotes = (id: NoteId, looks: HTMLElement): Taken => {
    const selected = context.view.state.getState().selectedIds;
    const notes = [...selected].flatMap((one) => session().note.get(one) ?? []);
    const others = selected.has(id) ? notes.map((note) => note.id).filter((one) => one !== id) : [];
    const what: Taken['what'] = { kind: 'notes', noteIds: [id, ...others], heldId: id };
    return { what, count: 1 + others.length, looks };
  };

  const drop = (what: DragWhat, target: Target): void => {
    const canvasId = context.stage?.canvasId;
    if (!canvasId) return;
    if (target.kind === 'insight') {
      dropOnInsight(context, canvasId, target.insightId, groundsOf(what));
      return;
    }
    const here = {
      board: boardOf(session(), canvasId),
      canvasId,
      newClusterId: (): ClusterId => newClusterId(context.random),
    };
    const outcome = outcomeOf(what, target, here);
    if (!outcome || !perform(context, outcome)) return;
    if (what.kind === 'notes') board.roving.focus(what.heldId);
    context.view.select([]);
  };

  /** Puts something down where a click says: what a drag does, without dragging. */
  const putDown = (what: DragWhat, at: Point): void => {
    const target = aimAt(board.panes, at, at, what)?.target;
    if (target && canChangeBoard(context)) drop(what, target);
  };

  const ref = useBoardDrag<DragWhat, Target>({
    handle: '[data-note-id], [data-cluster-id], [data-family-id], [data-group-id]',
    take(handle) {
      if (context.view.state.getState().editing) return null;
      const note = session().note.get(handle.dataset['noteId'] ?? '');
      const taken = note && takeNotes(note.id, handle);
      // An insight may rest on a locked note as well: that moves nothing.
      const isMove = context.stage?.kind !== 'insights';
      const moved = (isMove && taken?.what.noteIds) || [];
      const notes = moved.flatMap((id) => session().note.get(id) ?? []);
      if (!mayTake(context, notes) || !canChangeBoard(context)) return null;
      if (taken) return taken;
      const family = takenFamily(session(), handle.dataset['familyId'] ?? '');
      if (family)
        return {
          what: family,
          count: 1,
          looks: document.getElementById(areaElementId(`family:${family.familyId}`)) ?? handle,
        };
      const cluster = session().cluster.get(
        handle.dataset['clusterId'] ?? handle.dataset['groupId'] ?? '',
      );
      if (!cluster) return null;
      const looks = document.getElementById(areaElementId(`cluster:${cluster.id}`)) ?? handle;
      return { what: { kind: 'cluster', clusterId: cluster.id }, count: 1, looks };
    },
    panes: () => board.panes,
    answer(target) {
      const mark = target && markOf(target);
      const field = target && fieldOf(target);
      const key = mark ? `${mark.how}:${mark.elementId}:${field}` : '';
      if (key === answered.current) return;
      answered.current = key;
      clearTimeout(turning.current);
      if (target?.kind === 'page')
        turning.current = window.setTimeout(() => board.pages.turnTo(target.page), TURN_AFTER_MS);
      for (const element of marked.current) delete element.dataset['drop'];
      const fieldElement = field && document.getElementById(field);
      const element = mark && document.getElementById(mark.elementId);
      if (fieldElement) fieldElement.dataset['drop'] = 'around';
      if (element) element.dataset['drop'] = mark.how;
      marked.current = [fieldElement, element].filter((one) => one instanceof HTMLElement);
    },
    drop,
    mark(what, isDragged) {
      for (const id of elementsOf(what, session())) {
        const element = document.getElementById(id);
        if (isDragged) element?.setAttribute('data-dragging', '');
        else element?.removeAttribute('data-dragging');
      }
    },
  });
  return { ref, putDown };
}
