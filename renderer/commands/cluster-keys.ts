// What a key does when it is on the name of a group.
import { insightWords } from '#shared/strings/insight.ts';
import { spotlightWords } from '#shared/strings/spotlight.ts';
import type { CommandContext } from './command.ts';
import { type Direction, nudgedCluster } from './nudge.ts';
import { perform } from './perform.ts';
import { canChangeBoard } from './selected-notes.ts';

export const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Takes a group apart: its notes go back to the tray. */
export function takeApart({ store, view }: CommandContext, clusterId: string): void {
  const cluster = store.state.getState().session.cluster.get(clusterId);
  if (!cluster || !store.dispatch([{ type: 'cluster.delete', clusterId: cluster.id }])) return;
  view.announce(insightWords.did.deletedGroup(cluster.title || insightWords.sort.unnamedGroup));
}

/** Shows the group large to the room, or the board again. */
export function spotlightGroup(
  { store, view }: Pick<CommandContext, 'store' | 'view'>,
  clusterId: string,
): void {
  const { room, session } = store.state.getState();
  const cluster = session.cluster.get(clusterId);
  if (!cluster) return;
  const isShown = room.spotlightId === cluster.id;
  store.show({ spotlightId: isShown ? null : cluster.id });
  const title = cluster.title || insightWords.sort.unnamedGroup;
  view.announce(isShown ? spotlightWords.ended : spotlightWords.shown(title));
}

/** Whether the key was for the group. */
export function clusterKey(
  context: CommandContext,
  clusterId: string,
  key: string,
  isAlt: boolean,
): boolean {
  const { view, store } = context;
  if (key.toLowerCase() === 'z' && !isAlt) {
    view.jumpTo({ what: 'cluster', id: clusterId, isToggle: true });
    return true;
  }
  if (!canChangeBoard(context)) return false;
  const direction = isAlt ? directions[key] : undefined;
  if (direction) {
    const outcome = nudgedCluster(store.state.getState().session, clusterId, direction);
    if (outcome) perform(context, outcome);
    return true;
  }
  if (store.role === 'facilitator' && (key === 'F2' || key === 'Enter')) {
    view.edit({ what: 'cluster', id: clusterId });
    return true;
  }
  if (store.role === 'facilitator' && key === 'Delete') {
    takeApart(context, clusterId);
    return true;
  }
  if (store.role === 'facilitator' && key.toLowerCase() === 's') {
    spotlightGroup(context, clusterId);
    return true;
  }
  if (store.role === 'facilitator' && key.toLowerCase() === 'x') {
    view.select([clusterId], 'toggle');
    return true;
  }
  const isSelected = view.state.getState().selectedIds.has(clusterId);
  if (key.toLowerCase() !== 'm') return false;
  if (!isSelected) view.select([clusterId]);
  view.open('move-to');
  return true;
}
