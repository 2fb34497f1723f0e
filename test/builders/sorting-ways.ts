// Ways to an outcome as a test takes them: a drop asked of the layout, a place of the list, a key.
import { boardOf } from '#shared/derive/board.ts';
import type { NoteId } from '#shared/domain/note.ts';
import type { WallPoint } from '#shared/domain/wall.ts';
import { newId } from '#shared/lib/id.ts';
import { destinationsFor } from '../../renderer/canvases/insight/destinations.ts';
import type { DragWhat, Target } from '../../renderer/canvases/insight/layout/target.ts';
import { hitWall, indexWall } from '../../renderer/canvases/insight/layout/wall-hit.ts';
import { outcomeOf } from '../../renderer/canvases/insight/outcome-of.ts';
import { newClusterId } from '../../renderer/commands/new-ids.ts';
import { noteCommands } from '../../renderer/commands/note-commands.ts';
import { type Direction, nudged } from '../../renderer/commands/nudge.ts';
import { perform } from '../../renderer/commands/perform.ts';
import { selectedNotes } from '../../renderer/commands/selected-notes.ts';
import type { OpenWindow } from './open-window.ts';

export const sessionOf = ({ context }: OpenWindow) => context.store.state.getState().session;
export const boardIn = (open: OpenWindow) => boardOf(sessionOf(open), open.canvasId);
export const noteAt = (open: OpenWindow, nth: number): NoteId => {
  const id = open.noteIds[nth - 1];
  if (!id) throw new Error(`No note ${nth}.`);
  return id;
};
export const notes = (open: OpenWindow, ...nths: readonly number[]): DragWhat => {
  const [held, ...others] = nths.map((nth) => noteAt(open, nth));
  if (!held) throw new Error('Nothing to drag.');
  return { kind: 'notes', noteIds: [held, ...others], heldId: held };
};
export const clusterAt = (open: OpenWindow, nth: number) => {
  const found = boardIn(open).clusters.find((one) =>
    one.notes.some((note) => note.id === noteAt(open, nth)),
  );
  if (!found) throw new Error(`Note ${nth} is in no cluster.`);
  return found;
};

/** What the wall looks like, without ids that are made on the way. */
export function picture(open: OpenWindow) {
  const { alone, tray, clusters, families } = boardIn(open);
  const round = ({ x, y }: WallPoint) => `${x.toFixed(3)},${y.toFixed(3)}`;
  return {
    tray: tray.map((note) => note.text),
    alone: alone.map((note) => note.sort.at === 'alone' && `${note.text} ${round(note.sort)}`),
    clusters: clusters
      .map(({ cluster, notes: held }) => ({
        at: round(cluster),
        title: cluster.title,
        notes: held.map((note) => note.text),
      }))
      .sort((a, b) => (a.at < b.at ? -1 : 1)),
    families: families.map((one) => ({
      title: one.family.title,
      groups: one.clusters.map(({ notes: held }) => held[0]?.text).sort(),
    })),
    lanes: open.laneIds.map((id) => (boardIn(open).lanes.get(id) ?? []).map((note) => note.text)),
  };
}

export type Way = (open: OpenWindow) => void;

export function drop(open: OpenWindow, what: DragWhat, target: Target): void {
  const { context, canvasId } = open;
  const here = { board: boardIn(open), canvasId, newClusterId: () => newClusterId(context.random) };
  const outcome = outcomeOf(what, target, here);
  if (!outcome) throw new Error('The drop came to nothing.');
  perform(context, outcome);
}
export const dropOnWall =
  (what: (open: OpenWindow) => DragWhat, at: (open: OpenWindow) => WallPoint): Way =>
  (open) => {
    const point = at(open);
    const inside = { x: point.x + 0.01, y: point.y + 0.01 };
    drop(open, what(open), hitWall(indexWall(boardIn(open)), inside, point, what(open)));
  };
export const choose =
  (nths: readonly number[], id: (open: OpenWindow) => string): Way =>
  (open) => {
    const { context, canvasId } = open;
    context.view.select(nths.map((nth) => noteAt(open, nth)));
    const here = {
      session: sessionOf(open),
      board: boardIn(open),
      canvasId,
      stageKind: context.stage?.kind ?? 'sort',
      random: context.random,
    };
    const outcome = destinationsFor(selectedNotes(context), here)
      .find((place) => place.id === id(open))
      ?.outcome();
    if (!outcome) throw new Error('The list has no such place.');
    perform(context, outcome);
  };
export const press =
  (id: string, ...nths: readonly number[]): Way =>
  (open) => {
    open.context.view.select(nths.map((nth) => noteAt(open, nth)));
    noteCommands.find((command) => command.id === id)?.run(open.context);
  };
export const nudge =
  (nth: number, direction: Direction, how: 'order' | 'place'): Way =>
  (open) => {
    const { context } = open;
    const outcome = nudged(sessionOf(open), noteAt(open, nth), direction, how, context.stage);
    if (outcome) perform(context, outcome);
  };

/** Note 1 alone, 2 to 5 in a cluster, 6 and 7 in another one, the others in the tray. */
export function sorted(open: OpenWindow): void {
  const { canvasId, context } = open;
  const cluster = (x: number, y: number, ...nths: readonly number[]) =>
    ({
      type: 'cluster.create',
      clusterId: newId('cluster', context.random),
      canvasId,
      x,
      y,
      noteIds: nths.map((nth) => noteAt(open, nth)),
    }) as const;
  open.dispatch(
    { type: 'note.place', places: [{ noteId: noteAt(open, 1), x: 6, y: 6 }] },
    cluster(0, 0, 2, 3, 4, 5),
    cluster(5, 0, 6, 7),
  );
}
