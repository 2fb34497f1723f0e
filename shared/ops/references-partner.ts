// References of stakeholders and partners.
import { idsOfKind, listed, type Reference, reference } from './reference.ts';

export const partnerReferences: readonly Reference[] = [
  reference('stakeholder', 'canvas', 'cascade', (stakeholder) => stakeholder.canvasId),
  reference('stance', 'stakeholder', 'cascade', (stance) => stance.stakeholderId),
  reference('relation', 'canvas', 'cascade', (relation) => relation.canvasId),
  reference('relation', 'stakeholder', 'cascade', ({ fromId, toId }) => [fromId, toId]),
  reference('placement', 'canvas', 'cascade', (placement) => placement.canvasId),
  ...(['stakeholder', 'cluster', 'note'] as const).map((kind) =>
    reference('placement', kind, 'cascade', ({ item }) => idsOfKind(kind, [item])),
  ),
  reference('gate', 'canvas', 'cascade', (gate) => gate.canvasId),
  reference('criterion', 'canvas', 'cascade', (criterion) => criterion.canvasId),
  reference('partner', 'canvas', 'cascade', (partner) => partner.canvasId),
  reference(
    'partner',
    'stakeholder',
    'detach',
    (partner) => partner.stakeholderId,
    (draft, partner) => draft.put('partner', { ...partner, stakeholderId: null }),
  ),
  reference(
    'partner',
    'gate',
    'detach',
    ({ checks }) => checks.map(({ gateId }) => gateId),
    (draft, partner, goneId) => {
      const checks = partner.checks.filter(({ gateId }) => gateId !== goneId);
      draft.put('partner', { ...partner, checks });
    },
  ),
  reference('scorer', 'canvas', 'cascade', (scorer) => scorer.canvasId),
  reference(
    'scorer',
    'table',
    'detach',
    (scorer) => scorer.tableId,
    (draft, scorer) => draft.put('scorer', { ...scorer, tableId: null }),
  ),
  listed(
    'scorer',
    'partner',
    (scorer) => scorer.partnerIds,
    (scorer, keep) => ({ ...scorer, partnerIds: keep(scorer.partnerIds) }),
  ),
  reference('score', 'scorer', 'cascade', (score) => score.scorerId),
  reference('score', 'partner', 'cascade', (score) => score.partnerId),
  reference('score', 'criterion', 'cascade', (score) => score.criterionId),
  reference('scoring', 'canvas', 'cascade', (scoring) => scoring.canvasId),
  ...(['partner', 'criterion'] as const).map((noun) =>
    reference(
      'scoring',
      noun,
      'detach',
      ({ result }) => (result ?? []).map((cell) => cell[`${noun}Id`]),
      (draft, scoring, goneId) => {
        const result = scoring.result?.filter((cell) => cell[`${noun}Id`] !== goneId) ?? null;
        draft.put('scoring', { ...scoring, result });
      },
    ),
  ),
];
