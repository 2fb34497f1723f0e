// The partner canvas of the worked example, as ops on a session that has one.
import type { CanvasId } from '../domain/canvas.ts';
import type { StakeholderId } from '../domain/stakeholder.ts';
import { newId, type RandomBytes } from '../lib/id.ts';
import type { Op } from '../ops/apply-op.ts';
import {
  northsideCriteria,
  northsideGates,
  northsidePartnerQuestion,
  northsidePartners,
  northsideScorers,
} from './northside-partners.ts';

export interface PartnerPlace {
  readonly canvasId: CanvasId;
  readonly random: RandomBytes;
  /** Who is on the map under this name; null: nobody. */
  readonly stakeholderOf: (name: string) => StakeholderId | null;
}

/** From the purpose to the roles, everything as it stood at the end. */
export function examplePartners({ canvasId, random, stakeholderOf }: PartnerPlace): readonly Op[] {
  const gateIds = northsideGates.map(() => newId('gate', random));
  const criterionIds = northsideCriteria.map(() => newId('criterion', random));
  const scorerIds = northsideScorers.map(() => newId('scorer', random));
  const partners = northsidePartners.map((one) => ({
    ...one,
    partnerId: newId('partner', random),
  }));
  const scoringId = newId('scoring', random);
  return [
    { type: 'canvas.ask', canvasId, question: northsidePartnerQuestion },
    ...gateIds.map((gateId, nth): Op => {
      return { type: 'gate.add', gateId, canvasId, text: northsideGates[nth] ?? '' };
    }),
    ...northsideCriteria.flatMap((criterion, nth): Op[] => {
      const criterionId = criterionIds[nth];
      return criterionId ? [{ type: 'criterion.add', criterionId, canvasId, ...criterion }] : [];
    }),
    ...partners.map(({ partnerId, name, stakeholder }): Op => {
      const stakeholderId = stakeholder === null ? null : stakeholderOf(stakeholder);
      return { type: 'partner.add', partnerId, canvasId, name, stakeholderId };
    }),
    ...partners.flatMap(({ partnerId, checks }) =>
      gateIds.map((gateId, nth): Op => {
        return { type: 'partner.check', partnerId, gateId, isMet: checks[nth] ?? null };
      }),
    ),
    ...scorerIds.map((scorerId, nth): Op => {
      const name = northsideScorers[nth] ?? '';
      return { type: 'scorer.add', scorerId, canvasId, name, tableId: null };
    }),
    { type: 'scoring.open', scoringId, canvasId },
    ...partners.flatMap(({ partnerId, scores }) =>
      criterionIds.flatMap((criterionId, c) =>
        scorerIds.map((scorerId, s): Op => {
          const score = { type: 'score.write', scoreId: newId('score', random) } as const;
          return { ...score, scorerId, partnerId, criterionId, value: scores[c]?.[s] ?? null };
        }),
      ),
    ),
    { type: 'scoring.close', scoringId },
    { type: 'scoring.reveal', scoringId },
    ...partners.flatMap((partner): Op[] => {
      const { partnerId, decision, roles, askBy } = partner;
      return [
        ...(['about', 'reason', 'gives', 'gets', 'ask', 'owner'] as const).map((part): Op => {
          return { type: 'partner.write', partnerId, part, text: partner[part] };
        }),
        { type: 'partner.decide', partnerId, decision },
        { type: 'partner.engage', partnerId, roles: [...roles] },
        { type: 'partner.date', partnerId, askBy },
      ];
    }),
  ];
}
