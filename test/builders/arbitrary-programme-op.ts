// Ops on stakeholders, partners and programmes, for sequences as fast-check draws them.

import { benchmarkCriteria } from '#shared/domain/benchmark.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import { corners } from '#shared/domain/canvas.ts';
import { drives } from '#shared/domain/idea.ts';
import type { ItemRef, PlacedRef, WallRef } from '#shared/domain/item-ref.ts';
import { measureKinds } from '#shared/domain/measure.ts';
import type { Noun } from '#shared/domain/nouns.ts';
import { relationKinds } from '#shared/domain/relation.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { listings, stanceViews } from '#shared/domain/stakeholder.ts';
import { type Id, newId, type RandomBytes } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import type { Drawn } from './arbitrary-op.ts';

export function programmeOpsOn(
  session: Session,
  canvasId: CanvasId,
  { a, b, x, y, text }: Drawn,
  random: RandomBytes,
): readonly Op[] {
  const fresh = <N extends Noun>(noun: N) => newId(noun, random);
  /** One that is there, mostly; else one that is not. */
  const some = <N extends Noun>(noun: N, nth: number): Id<N> => {
    const ids = [...session[noun].keys()] as Id<N>[];
    return ids[nth % Math.max(1, ids.length)] ?? fresh(noun);
  };
  const of = <T>(items: readonly [T, ...T[]], nth: number): T =>
    items[nth % items.length] ?? items[0];
  const stakeholderId = some('stakeholder', a);
  const partnerId = some('partner', a);
  const criterionId = some('criterion', b);
  const scorerId = some('scorer', a + b);
  const insightIds = session.insight.size > 0 ? [some('insight', a)] : [];
  const challengeIds = session.challenge.size > 0 ? [some('challenge', b)] : [];
  const programmeId = some('programme', a);
  const measureId = some('measure', b);
  const scoringId = some('scoring', a);
  const stageId = some('stage', a);
  const wall: WallRef =
    b % 2 ? { kind: 'cluster', id: some('cluster', a) } : { kind: 'note', id: some('note', a) };
  const placed: PlacedRef = a % 2 ? wall : { kind: 'stakeholder', id: stakeholderId };
  const about: ItemRef = of<ItemRef>(
    [
      wall,
      { kind: 'stakeholder', id: stakeholderId },
      { kind: 'partner', id: partnerId },
      { kind: 'programme', id: programmeId },
      { kind: 'measure', id: measureId },
      { kind: 'insight', id: some('insight', a) },
      { kind: 'challenge', id: some('challenge', b) },
    ],
    a + b,
  );
  const share = (value: number): number => Math.min(1, Math.abs(value) / 50);
  const name = text.slice(0, 20).toWellFormed();
  return [
    {
      type: 'stakeholder.add',
      stakeholderId: fresh('stakeholder'),
      canvasId,
      name,
      listing: of(listings, a),
    },
    {
      type: 'stakeholder.add',
      stakeholderId: fresh('stakeholder'),
      canvasId,
      name,
      listing: of(listings, b),
    },
    {
      type: 'stakeholder.list',
      stakeholderId,
      listing: of(listings, b),
      beforeId: b % 3 ? null : some('stakeholder', b),
    },
    { type: 'stakeholder.nominate', stakeholderId, isCandidate: b % 2 === 0 },
    { type: 'stakeholder.stand', stakeholderId, standing: 'none', wanted: b % 2 ? 'lead' : null },
    { type: 'stakeholder.delete', stakeholderId },
    {
      type: 'stance.write',
      stanceId: fresh('stance'),
      stakeholderId,
      view: b % 5 ? of(stanceViews, b) : null,
      reason: text,
    },
    { type: 'stance.show', stakeholderIds: [stakeholderId] },
    { type: 'stance.hide', stakeholderIds: [stakeholderId] },
    {
      type: 'relation.add',
      relationId: fresh('relation'),
      canvasId,
      fromId: stakeholderId,
      toId: some('stakeholder', b),
      kind: of(relationKinds, a),
    },
    { type: 'relation.delete', relationId: some('relation', a) },
    {
      type: 'placement.put',
      canvasId,
      places: [{ placementId: fresh('placement'), item: placed, x: share(x), y: share(y) }],
    },
    { type: 'placement.clear', canvasId, items: [placed] },
    { type: 'canvas.corner', canvasId, corner: of(corners, b) },
    { type: 'gate.add', gateId: fresh('gate'), canvasId, text: name },
    { type: 'gate.write', gateId: some('gate', a), text: b % 2 ? '' : name },
    {
      type: 'criterion.add',
      criterionId: fresh('criterion'),
      canvasId,
      title: name,
      ...{ low: '', middle: '', high: '' },
      counters: a % 7,
    },
    { type: 'criterion.weigh', canvasId, weights: [{ criterionId, counters: b % 12 }] },
    { type: 'criterion.move', criterionId, beforeId: some('criterion', a) },
    { type: 'criterion.delete', criterionId },
    {
      type: 'partner.add',
      partnerId: fresh('partner'),
      canvasId,
      name,
      stakeholderId: b % 2 && session.stakeholder.size > 0 ? stakeholderId : null,
    },
    {
      type: 'partner.check',
      partnerId,
      gateId: some('gate', b),
      isMet: b % 3 ? b % 2 === 0 : null,
    },
    { type: 'partner.decide', partnerId, decision: b % 2 ? 'maybe' : null },
    { type: 'partner.engage', partnerId, roles: ['steering', 'conception'] },
    { type: 'partner.move', partnerId, beforeId: some('partner', b) },
    { type: 'partner.delete', partnerId },
    { type: 'scorer.add', scorerId: fresh('scorer'), canvasId, name, tableId: null },
    { type: 'scorer.belong', scorerId, partnerIds: b % 2 ? [partnerId] : [] },
    { type: 'scorer.delete', scorerId },
    { type: 'scoring.open', scoringId: fresh('scoring'), canvasId },
    { type: 'scoring.close', scoringId },
    { type: 'scoring.reveal', scoringId },
    { type: 'scoring.reopen', scoringId },
    {
      type: 'score.write',
      scoreId: fresh('score'),
      scorerId,
      partnerId,
      criterionId,
      value: b % 6 ? b % 6 : null,
    },
    {
      type: 'score.write',
      scoreId: fresh('score'),
      scorerId: some('scorer', b),
      partnerId: some('partner', b),
      criterionId,
      value: 1 + (a % 5),
    },
    { type: 'score.clear', scorerId, partnerId, criterionId },
    { type: 'objective.write', objectiveId: fresh('objective'), canvasId, part: 'doing', text },
    {
      type: 'objective.date',
      objectiveId: fresh('objective'),
      canvasId,
      baselineBy: null,
      targetBy: '2026-09-30',
    },
    { type: 'challenge.add', challengeId: fresh('challenge'), canvasId, text, insightIds },
    { type: 'challenge.link', challengeId: some('challenge', a), insightIds },
    { type: 'challenge.delete', challengeId: some('challenge', a) },
    { type: 'idea.link', ideaId: fresh('idea'), canvasId, item: wall, insightIds, challengeIds },
    {
      type: 'idea.tag',
      ideaId: fresh('idea'),
      canvasId,
      item: wall,
      drives: b % 3 ? [of(drives, b)] : [],
    },
    { type: 'idea.lens', ideaId: fresh('idea'), canvasId, item: wall, lens: b % 2 ? 'gain' : '' },
    {
      type: 'programme.add',
      programmeId: fresh('programme'),
      canvasId,
      name: text,
      ideas: a % 2 ? [wall] : [],
      insightIds,
    },
    {
      type: 'programme.link',
      programmeId,
      ideas: [wall],
      insightIds,
      partnerIds: session.partner.size > 0 ? [partnerId] : [],
    },
    { type: 'programme.judge', programmeId, verdict: 'change', reason: text },
    { type: 'programme.move', programmeId, beforeId: some('programme', b) },
    { type: 'programme.delete', programmeId },
    {
      type: 'measure.add',
      measureId: fresh('measure'),
      canvasId,
      programmeId: a % 2 && session.programme.size > 0 ? programmeId : null,
      kind: of(measureKinds, a),
    },
    {
      type: 'measure.set',
      measureId,
      unit: 'percent',
      aim: 'rise',
      sample: 150,
      baseline: 18,
      baselineOn: null,
      target: 30,
      targetOn: null,
    },
    { type: 'measure.delete', measureId },
    {
      type: 'reading.add',
      readingId: fresh('reading'),
      measureId,
      takenOn: '2026-06-10',
      value: b,
      sample: null,
      comment: text,
    },
    { type: 'reading.delete', readingId: some('reading', a) },
    {
      type: 'benchmark.answer',
      benchmarkId: fresh('benchmark'),
      canvasId,
      criterion: of(benchmarkCriteria, a),
      answer: 'partly',
      comment: text,
    },
    {
      type: 'benchmark.gap',
      benchmarkId: fresh('benchmark'),
      canvasId,
      criterion: b % 4 ? of(benchmarkCriteria, b) : null,
    },
    {
      type: 'pledge.add',
      pledgeId: fresh('pledge'),
      canvasId,
      kind: b % 2 ? 'ours' : 'wish',
      text,
      who: '',
    },
    { type: 'pledge.write', pledgeId: some('pledge', a), text: b % 2 ? '' : text, who: '' },
    { type: 'insight.hold', insightId: some('insight', a), held: b % 2 ? 'partly' : null },
    {
      type: 'action.add',
      actionId: fresh('action'),
      text,
      owner: '',
      dueOn: null,
      firstStep: name,
      about,
    },
    {
      type: 'canvas.add',
      canvasId: fresh('canvas'),
      kind: 'kindness',
      question: text,
      lanes: [{ laneId: fresh('lane'), title: name }],
    },
    {
      type: 'stage.add',
      stageId: fresh('stage'),
      canvasId: b % 2 ? canvasId : null,
      kind: b % 2 ? 'sort' : 'break',
      ...{ title: name, goal: '', prompt: text, script: '' },
      durationsMs: { 'up-to-12': 0, '13-to-24': b, '25-to-40': a },
      protected: false,
      beforeId: a % 2 ? stageId : null,
    },
    { type: 'stage.move', stageId, beforeId: some('stage', b) },
    { type: 'stage.rename', stageId, title: name, goal: text },
    { type: 'stage.protect', stageId, protected: b % 2 === 0 },
    { type: 'stage.delete', stageId },
  ];
}
