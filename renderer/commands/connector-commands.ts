// Lines between two things of a wall: drawn from the one selected first, taken away the same way.

import type { Connector } from '#shared/domain/connector.ts';
import type { WallRef } from '#shared/domain/item-ref.ts';
import { newId } from '#shared/lib/id.ts';
import { endName, linesAt } from '#shared/strings/connector-names.ts';
import { connectorWords as words } from '#shared/strings/connectors.ts';
import type { Command, CommandContext } from './command.ts';
import { canChangeBoard, canvasOf, hasWall } from './selected-notes.ts';

/** What is selected and stands on the wall, the first one first. */
function selectedThings({ store, view }: CommandContext): readonly WallRef[] {
  const { note, cluster } = store.state.getState().session;
  return [...view.state.getState().selectedIds].flatMap((id): readonly WallRef[] => {
    const group = cluster.get(id);
    if (group) return [{ kind: 'cluster', id: group.id }];
    const one = note.get(id);
    const isOnWall = one?.sort.at === 'alone' || one?.sort.at === 'cluster';
    return one && isOnWall ? [{ kind: 'note', id: one.id }] : [];
  });
}

const nameOf = ({ store }: CommandContext, id: string): string =>
  endName(store.state.getState().session, id);

export const linesOf = ({ store }: CommandContext, id: string): readonly Connector[] =>
  linesAt(store.state.getState().session, id);

export function removeLines(context: CommandContext, id: string): void {
  const ops = linesOf(context, id).map(
    (line) => ({ type: 'connector.delete', connectorId: line.id }) as const,
  );
  if (ops.length > 0 && context.store.dispatch(ops))
    context.view.announce(words.removed(nameOf(context, id)));
}

export function turnLine(
  context: CommandContext,
  { id, canvasId, from, to, label }: Connector,
): void {
  const { store, view, random } = context;
  const connectorId = newId('connector', random);
  const back = linesOf(context, from.id).find((line) => line.from.id === to.id);
  const isDone = store.dispatch(
    back
      ? // There is a line each way: turned, they have each other's words.
        [
          { type: 'connector.write', connectorId: id, label: back.label },
          { type: 'connector.write', connectorId: back.id, label },
        ]
      : [
          { type: 'connector.delete', connectorId: id },
          { type: 'connector.add', connectorId, canvasId, from: to, to: from, label },
        ],
  );
  if (isDone) view.announce(words.turned(nameOf(context, to.id), nameOf(context, from.id)));
}

/** Where the two have a line already, it goes. */
function drawOrRemove(context: CommandContext): void {
  const canvasId = canvasOf(context);
  const [from, to] = selectedThings(context);
  if (!canvasId || !from || !to) return;
  const { store, view, random } = context;
  const names = [nameOf(context, from.id), nameOf(context, to.id)] as const;
  const known = linesOf(context, from.id).filter(
    (line) => line.from.id === to.id || line.to.id === to.id,
  );
  const isDone = store.dispatch(
    known.length > 0
      ? known.map(({ id }) => ({ type: 'connector.delete', connectorId: id }) as const)
      : [
          {
            ...({ type: 'connector.add', connectorId: newId('connector', random) } as const),
            ...{ canvasId, from, to, label: '' },
          },
        ],
  );
  if (isDone) view.announce(words[known.length > 0 ? 'undrawn' : 'drawn'](...names));
}

export const canDraw = (context: CommandContext): boolean =>
  context.store.role === 'facilitator' &&
  hasWall(context) &&
  canChangeBoard(context) &&
  selectedThings(context).length === 2;

/** One thing is selected, and it has lines. */
const canEdit = (context: CommandContext): boolean => {
  const [one, other] = selectedThings(context);
  return (
    context.store.role === 'facilitator' &&
    canChangeBoard(context) &&
    one !== undefined &&
    other === undefined &&
    linesOf(context, one.id).length > 0
  );
};

export const connectorCommands: readonly Command[] = [
  {
    id: 'connector.draw',
    label: words.draw,
    shortcut: 'J',
    isEnabled: canDraw,
    run: drawOrRemove,
  },
  {
    id: 'connector.edit',
    label: words.edit,
    shortcut: 'Shift+J',
    isEnabled: canEdit,
    run: ({ view }) => view.open('lines'),
  },
];
