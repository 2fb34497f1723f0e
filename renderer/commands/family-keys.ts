// What a key does when it is on the title of a family.
import { boardOf } from '#shared/derive/board.ts';
import { familyWords as words } from '#shared/strings/tables.ts';
import { directions } from './cluster-keys.ts';
import type { CommandContext } from './command.ts';
import { movedFamily } from './family-place.ts';
import { along } from './nudge.ts';
import { perform } from './perform.ts';
import { boardOn, canChangeBoard, canvasOf } from './selected-notes.ts';

/** Its groups stay where they are. */
export function takeFamilyApart(context: CommandContext, familyId: string): void {
  const { store, view } = context;
  const { session } = store.state.getState();
  const family = session.family.get(familyId);
  const held = boardOf(session, family?.canvasId ?? '').families.find(
    (one) => one.family.id === familyId,
  );
  const clusterIds = (held?.clusters ?? []).map(({ cluster }) => cluster.id);
  if (!family || !store.dispatch([{ type: 'family.leave', clusterIds }])) return;
  view.announce(words.takenApart(family.title || words.unnamed));
}

/** Whether the key was for the family. */
export function familyKey(
  context: CommandContext,
  familyId: string,
  key: string,
  isAlt: boolean,
): boolean {
  const { view, store } = context;
  if (!canChangeBoard(context) || store.role !== 'facilitator') return false;
  const direction = isAlt ? directions[key] : undefined;
  if (direction) {
    const canvasId = canvasOf(context);
    const outcome = canvasId && movedFamily(boardOn(context, canvasId), familyId, along[direction]);
    if (outcome) perform(context, outcome);
    return true;
  }
  if (key === 'F2' || key === 'Enter') {
    view.edit({ what: 'family', id: familyId });
    return true;
  }
  if (key !== 'Delete') return false;
  takeFamilyApart(context, familyId);
  return true;
}
