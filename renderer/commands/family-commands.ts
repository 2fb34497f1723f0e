// Families: what becomes of groups that are selected, the same by menu, by list and by key.
import type { Board, BoardCluster, BoardFamily } from '#shared/derive/board.ts';
import type { FamilyId } from '#shared/domain/family.ts';
import { newId } from '#shared/lib/id.ts';
import { familyWords as words } from '#shared/strings/tables.ts';
import type { Command, CommandContext } from './command.ts';
import { placeIn, placesTogether } from './family-place.ts';
import type { Outcome } from './outcomes.ts';
import { perform } from './perform.ts';
import { boardOn, canChangeBoard, canvasOf, hasWall } from './selected-notes.ts';

/** The selected groups of a board, in the order they were selected. */
export function selectedGroups({ view, ...context }: CommandContext): readonly BoardCluster[] {
  const canvasId = canvasOf(context);
  if (!canvasId) return [];
  const { clusters } = boardOn(context, canvasId);
  const { selectedIds } = view.state.getState();
  return [...selectedIds].flatMap((id) => clusters.find(({ cluster }) => cluster.id === id) ?? []);
}

export const newFamily = (
  board: Board,
  groups: readonly BoardCluster[],
  familyId: FamilyId,
): Outcome => ({
  to: 'family',
  familyId,
  clusterIds: groups.map(({ cluster }) => cluster.id),
  places: placesTogether(board, groups),
});

/** Null where all of them are in it already. */
export function joinedFamily(
  board: Board,
  groups: readonly BoardCluster[],
  to: BoardFamily,
): Outcome | null {
  const familyId = to.family.id;
  const joining = groups.filter(({ cluster }) => cluster.familyId !== familyId);
  const [first, ...more] = joining;
  if (!first) return null;
  const clusterIds = joining.map(({ cluster }) => cluster.id);
  const places =
    more.length === 0
      ? placeIn(board, to, first)
      : placesTogether(board, [...to.clusters, ...joining]);
  return { to: 'family', familyId, clusterIds, places };
}

/** Selected groups become a family; where one of them has one, the others come to it. */
export function gatherSelected(context: CommandContext): void {
  const { view, random } = context;
  const canvasId = canvasOf(context);
  const groups = selectedGroups(context);
  if (!canvasId || groups.length === 0) return;
  if (groups.length === 1) {
    view.open('move-to');
    return;
  }
  const board = boardOn(context, canvasId);
  const known = board.families.filter(({ clusters }) =>
    clusters.some(({ cluster }) => groups.some((one) => one.cluster.id === cluster.id)),
  );
  const [only, ...others] = known;
  const joined = only && others.length === 0 ? joinedFamily(board, groups, only) : null;
  const outcome = joined ?? newFamily(board, groups, newId('family', random));
  if (!perform(context, outcome)) return;
  view.select([]);
  // A new one is named at once.
  if (!joined && outcome.to === 'family') view.edit({ what: 'family', id: outcome.familyId });
}

export function leaveFamily(context: CommandContext, clusterIds: readonly string[]): void {
  const { cluster } = context.store.state.getState().session;
  const ids = clusterIds.flatMap((id) => {
    const one = cluster.get(id);
    return one?.familyId ? [one.id] : [];
  });
  if (ids.length > 0) perform(context, { to: 'left-family', clusterIds: ids });
}

const mayGather = (context: CommandContext): boolean =>
  context.store.role === 'facilitator' && hasWall(context) && canChangeBoard(context);

export const familyCommands: readonly Command[] = [
  {
    id: 'family.make',
    label: words.command,
    shortcut: 'Shift+F',
    isEnabled: (context) => mayGather(context) && selectedGroups(context).length > 0,
    run: gatherSelected,
  },
  {
    id: 'family.leave',
    label: words.leave,
    shortcut: null,
    isEnabled: (context) =>
      mayGather(context) &&
      selectedGroups(context).some(({ cluster }) => cluster.familyId !== null),
    run: (context) =>
      leaveFamily(
        context,
        selectedGroups(context).map(({ cluster }) => cluster.id),
      ),
  },
];
