// A session with a partner canvas: empty, as the worked example has it, or as large as it may get.
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { PartnerId } from '#shared/domain/partner.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { type PartnerStageKind, partnerStageKinds } from '#shared/domain/stage.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { examplePartners } from '#shared/workshops/example-partners.ts';
import { seededBytes } from './random.ts';
import { afterOps, buildSession } from './session.ts';

export const stageTitles = {
  purpose: 'Purpose',
  criteria: 'What matters',
  longlist: 'Longlist',
  score: 'Compare',
  'what-if': 'What if',
  decide: 'Decide',
  roles: 'Roles',
} as const satisfies Readonly<Record<PartnerStageKind, string>>;

const prompts = {
  purpose: 'What do we need a partner for?',
  criteria: 'What matters in a partner?',
  longlist: 'Who could it be?',
  score: 'Alone: what do you think of each?',
  'what-if': 'What if something else mattered more?',
  decide: 'Whom do we ask?',
  roles: 'What does each take part in?',
} as const satisfies Readonly<Record<PartnerStageKind, string>>;

export interface PartnerSession {
  readonly session: Session;
  readonly canvasId: CanvasId;
}

/** Its seven steps come after those of the plan; none of them is open. */
export function partnerSession(): PartnerSession {
  const random = seededBytes(31);
  const canvasId = newId('canvas', random);
  const session = afterOps(
    buildSession().session,
    { type: 'canvas.add', canvasId, kind: 'partner', question: '', lanes: [] },
    ...partnerStageKinds.map((kind): Op => {
      const minutes = 480_000;
      return {
        ...{ type: 'stage.add', stageId: newId('stage', random), canvasId, kind },
        ...{ title: stageTitles[kind], goal: '', prompt: prompts[kind], script: '' },
        durationsMs: { 'up-to-12': minutes, '13-to-24': minutes, '25-to-40': minutes },
        ...{ protected: false, beforeId: null },
      };
    }),
  );
  return { session, canvasId };
}

/** As the worked example ends. */
export function northsidePartnerSession(): PartnerSession {
  const { session, canvasId } = partnerSession();
  const random = seededBytes(32);
  const place = { canvasId, random, stakeholderOf: () => null };
  return { session: afterOps(session, ...examplePartners(place)), canvasId };
}

/** The partner of this name. @throws without one: a mistake in the test. */
export function partnerNamed(session: Session, name: string): PartnerId {
  const found = [...session.partner.values()].find((one) => one.name === name);
  if (!found) throw new Error(`Nobody is called ${name}.`);
  return found.id;
}

export function openAt(session: Session, kind: PartnerStageKind): Session {
  const stage = [...session.stage.values()].find((one) => one.kind === kind);
  if (!stage) throw new Error('A session without this step.');
  return afterOps(session, { type: 'stage.open', stageId: stage.id, visitId: null, at: 0 });
}
