// The stakeholder canvas of the worked example, as ops on a session that has one.
import type { CanvasId } from '../domain/canvas.ts';
import type { StakeholderId } from '../domain/stakeholder.ts';
import { newId, type RandomBytes } from '../lib/id.ts';
import type { Op } from '../ops/apply-op.ts';
import {
  type ExampleStakeholder,
  northsideLinks,
  northsideMapActions,
  northsideStakeholders,
} from './northside-stakeholders.ts';

/** From the list to the questions of the map; the stances stay with the facilitator. */
export function exampleStakeholders(canvasId: CanvasId, random: RandomBytes): readonly Op[] {
  const ids = new Map(
    northsideStakeholders.map(({ name }) => [name, newId('stakeholder', random)]),
  );
  const known = (name: string): readonly StakeholderId[] => {
    const id = ids.get(name);
    return id ? [id] : [];
  };
  return [
    ...northsideStakeholders.flatMap((one) =>
      known(one.name).flatMap((id) => opsOf(one, id, canvasId, random)),
    ),
    ...northsideLinks.flatMap(([from, kind, to]): Op[] => {
      const [fromId, toId] = [...known(from), ...known(to)];
      const relationId = newId('relation', random);
      return fromId && toId
        ? [{ type: 'relation.add', relationId, canvasId, fromId, toId, kind }]
        : [];
    }),
    ...northsideMapActions.flatMap(([name, text, owner, dueOn]) =>
      known(name).map((id): Op => {
        const about = { kind: 'stakeholder', id } as const;
        return { type: 'action.add', actionId: newId('action', random), text, owner, dueOn, about };
      }),
    ),
  ];
}

function opsOf(
  { name, about, listing, place, touch, stance, standing, isCandidate }: ExampleStakeholder,
  stakeholderId: StakeholderId,
  canvasId: CanvasId,
  random: RandomBytes,
): readonly Op[] {
  const ops: Op[] = [
    { type: 'stakeholder.add', stakeholderId, canvasId, name, listing },
    { type: 'stakeholder.write', stakeholderId, part: 'about', text: about },
    { type: 'stakeholder.touch', stakeholderId, touch },
    { type: 'stakeholder.nominate', stakeholderId, isCandidate },
  ];
  if (place) {
    const [y, x] = place;
    const item = { kind: 'stakeholder', id: stakeholderId } as const;
    const places = [{ placementId: newId('placement', random), item, x, y }];
    ops.push({ type: 'placement.put', canvasId, places });
  }
  if (stance) {
    const [view, reason] = stance;
    const stanceId = newId('stance', random);
    ops.push({ type: 'stance.write', stanceId, stakeholderId, view, reason });
  }
  if (standing) {
    const [now, wanted] = standing;
    ops.push({ type: 'stakeholder.stand', stakeholderId, standing: now, wanted });
  }
  return ops;
}
