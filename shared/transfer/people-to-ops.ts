// People of another tool become stakeholders, what is known of their stance stays on the console, and
// the ties between them become relations. All of it is one change, so one undo.
import type { PersonPreview } from '../api/import-preview.ts';
import type { CanvasId } from '../domain/canvas.ts';
import { limits } from '../domain/limits.ts';
import type { Session } from '../domain/session-body.ts';
import type { StakeholderId } from '../domain/stakeholder.ts';
import { newId, type RandomBytes } from '../lib/id.ts';
import type { Op } from '../ops/apply-op.ts';
import type { ParsedPeople } from './parsed-import.ts';
import { nameKey } from './people-maker.ts';

export interface PeopleOps {
  readonly ops: readonly Op[];
  readonly madeCount: number;
  /** Those who were on the map already, by their name. */
  readonly knownCount: number;
  /** More than a session holds. */
  readonly overCount: number;
}

export function peopleToOps(
  { people, relations }: Pick<ParsedPeople, 'people' | 'relations'>,
  session: Session,
  canvasId: CanvasId,
  random: RandomBytes,
): PeopleOps {
  const idOf = new Map<string, StakeholderId>();
  for (const { id, name, canvasId: on } of session.stakeholder.values())
    if (on === canvasId) idOf.set(nameKey(name), id);
  const fresh = people.filter(({ key }) => !idOf.has(key));
  const room = Math.max(0, limits.stakeholders - session.stakeholder.size);
  const fitting = fresh.slice(0, room);
  const ops: Op[] = [];
  for (const person of fitting) {
    const stakeholderId = newId('stakeholder', random);
    idOf.set(person.key, stakeholderId);
    ops.push(...personOps(person, stakeholderId, canvasId, random));
  }
  const free = Math.max(0, limits.relations - session.relation.size);
  for (const { from, to, kind } of relations.slice(0, free)) {
    const [fromId, toId] = [idOf.get(from), idOf.get(to)];
    if (!fromId || !toId || fromId === toId) continue;
    const relationId = newId('relation', random);
    ops.push({ type: 'relation.add', relationId, canvasId, fromId, toId, kind });
  }
  const knownCount = people.length - fresh.length;
  return { ops, madeCount: fitting.length, knownCount, overCount: fresh.length - fitting.length };
}

function personOps(
  { name, about, listing, view, reason }: PersonPreview,
  stakeholderId: StakeholderId,
  canvasId: CanvasId,
  random: RandomBytes,
): readonly Op[] {
  const stanceId = newId('stance', random);
  return [
    { type: 'stakeholder.add', stakeholderId, canvasId, name, listing },
    ...(about === ''
      ? []
      : [{ type: 'stakeholder.write', stakeholderId, part: 'about', text: about } as const]),
    ...(view === null && reason === ''
      ? []
      : [
          {
            type: 'stance.write',
            stanceId,
            stakeholderId,
            view: view ?? 'unknown',
            reason,
          } as const,
        ]),
  ];
}
