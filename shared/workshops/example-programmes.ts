// The programmes of the worked example as ops, for a session that has its insights and an empty
// kindness canvas.
import type { CanvasId } from '../domain/canvas.ts';
import type { ClusterId } from '../domain/cluster.ts';
import type { InsightId } from '../domain/insight.ts';
import { measureParts } from '../domain/measure.ts';
import { type ProgrammeId, programmeParts } from '../domain/programme.ts';
import type { Session } from '../domain/session-body.ts';
import { newId, type RandomBytes } from '../lib/id.ts';
import { byRank } from '../lib/rank.ts';
import type { Op } from '../ops/apply-op.ts';
import {
  type ExampleIdea,
  northsideBenchmarks,
  northsideIdeas,
  northsideMeasures,
  northsideProgrammes,
  northsidePromises,
} from './northside-programmes.ts';

/** Ops on a session with insights (and partners, if any); links what it finds by name and order. */
export function exampleProgrammes(
  session: Session,
  canvasId: CanvasId,
  random: RandomBytes,
): readonly Op[] {
  const insights = [...session.insight.values()].sort(byRank).map(({ id }) => id);
  const idsOf = (nths: readonly number[]) => nths.flatMap((nth) => insights[nth] ?? []);
  const partners = [...session.partner.values()];
  const ideas = northsideIdeas.map((idea) => ({ ...idea, id: newId('cluster', random) }));
  const cards = northsideProgrammes.map((card) => ({ ...card, id: newId('programme', random) }));
  const objectiveId = newId('objective', random);
  const { objective, challenges } = northsidePromises;
  return [
    ...(['group', 'doing', 'often', 'baseline', 'target'] as const).map((part): Op => {
      return { type: 'objective.write', objectiveId, canvasId, part, text: objective[part] };
    }),
    {
      ...({ type: 'objective.date', objectiveId, canvasId } as const),
      ...{ baselineBy: null, targetBy: objective.targetBy },
    },
    ...challenges.map(([text, nth]): Op => {
      const challengeId = newId('challenge', random);
      return { type: 'challenge.add', challengeId, canvasId, text, insightIds: idsOf([nth]) };
    }),
    ...ideas.flatMap((idea, nth) => ideaOps(idea, nth, canvasId, idsOf(idea.insights), random)),
    { type: 'canvas.corner', canvasId, corner: 'top-left' },
    ...cards.flatMap((card): Op[] => {
      const item = ideas.find(({ title }) => title === card.idea);
      const from = item ? [{ kind: 'cluster', id: item.id } as const] : [];
      const { id: programmeId, texts, changes, channels, firstTestOn } = card;
      const insightIds = idsOf(card.insights);
      const partnerIds = partners.flatMap(({ id, name }) =>
        card.partners.some((one) => name.startsWith(one)) ? [id] : [],
      );
      const name = texts.name;
      return [
        { type: 'programme.add', programmeId, canvasId, name, ideas: from, insightIds },
        { type: 'programme.link', programmeId, ideas: from, insightIds, partnerIds },
        ...programmeParts.map((part): Op => {
          return { type: 'programme.write', programmeId, part, text: texts[part] };
        }),
        {
          ...({ type: 'programme.mix', programmeId } as const),
          ...{ changes: [...changes], channels: [...channels] },
        },
        { type: 'programme.date', programmeId, firstTestOn },
      ];
    }),
    ...measureOps(
      canvasId,
      cards.map(({ id }) => id),
      random,
    ),
    ...promiseOps(
      canvasId,
      cards.map(({ id }) => id),
      random,
    ),
  ];
}

/** On the wall in two rows, linked, tagged and placed between the axes. */
function ideaOps(
  idea: ExampleIdea & { readonly id: ClusterId },
  nth: number,
  canvasId: CanvasId,
  insightIds: InsightId[],
  random: RandomBytes,
): readonly Op[] {
  const notes = idea.notes.map((text) => ({
    ...{ noteId: newId('note', random), laneId: null, text, tone: 'butter' as const, source: null },
  }));
  const item = { kind: 'cluster', id: idea.id } as const;
  const ideaId = newId('idea', random);
  const place = { placementId: newId('placement', random), item, x: idea.effort, y: idea.impact };
  return [
    { type: 'note.import', canvasId, notes },
    {
      ...({ type: 'cluster.create', clusterId: idea.id, canvasId } as const),
      ...{ x: (nth % 3) * 3.8, y: Math.floor(nth / 3) * 3.2 },
      noteIds: notes.map(({ noteId }) => noteId),
    },
    { type: 'cluster.rename', clusterId: idea.id, title: idea.title },
    { type: 'idea.link', ideaId, canvasId, item, insightIds, challengeIds: [] },
    { type: 'idea.tag', ideaId, canvasId, item, drives: [...idea.drives] },
    { type: 'placement.put', canvasId, places: [place] },
  ];
}

function measureOps(
  canvasId: CanvasId,
  cards: readonly ProgrammeId[],
  random: RandomBytes,
): readonly Op[] {
  return northsideMeasures.flatMap((measure): Op[] => {
    const measureId = newId('measure', random);
    const { kind, texts, readings, unit, aim, sample } = measure;
    const { baseline, baselineOn, target, targetOn } = measure;
    const programmeId = measure.programme === null ? null : (cards[measure.programme] ?? null);
    const figures = { unit, aim, sample, baseline, baselineOn, target, targetOn };
    return [
      { type: 'measure.add', measureId, canvasId, programmeId, kind },
      ...measureParts.map((part): Op => {
        return { type: 'measure.write', measureId, part, text: texts[part] };
      }),
      { type: 'measure.set', measureId, ...figures },
      ...readings.map(([takenOn, value, comment]): Op => {
        const readingId = newId('reading', random);
        return { type: 'reading.add', readingId, measureId, takenOn, value, sample, comment };
      }),
    ];
  });
}

function promiseOps(
  canvasId: CanvasId,
  cards: readonly ProgrammeId[],
  random: RandomBytes,
): readonly Op[] {
  const { gap, gapAction, actions, ours, wishes } = northsidePromises;
  const judged = northsideBenchmarks.map((one) => [newId('benchmark', random), ...one] as const);
  const gapId = judged.find(([, criterion]) => criterion === gap)?.[0];
  const [gapText, gapOwner, gapDue] = gapAction;
  const pledge = (kind: 'ours' | 'wish', text: string, who: string): Op => ({
    ...{ type: 'pledge.add', pledgeId: newId('pledge', random), canvasId, kind, text, who },
  });
  return [
    ...judged.map(([benchmarkId, criterion, answer, comment]): Op => {
      return { type: 'benchmark.answer', benchmarkId, canvasId, criterion, answer, comment };
    }),
    ...(gapId
      ? ([
          { type: 'benchmark.gap', benchmarkId: gapId, canvasId, criterion: gap },
          {
            ...({ type: 'action.add', actionId: newId('action', random) } as const),
            ...{ text: gapText, owner: gapOwner, dueOn: gapDue },
            about: { kind: 'benchmark', id: gapId },
          },
        ] satisfies Op[])
      : []),
    ...actions.map(([nth, text, owner, dueOn, firstStep]): Op => {
      const id = cards[nth];
      const about = id ? ({ kind: 'programme', id } as const) : null;
      const actionId = newId('action', random);
      return { type: 'action.add', actionId, text, owner, dueOn, firstStep, about };
    }),
    ...ours.map(([text, who]) => pledge('ours', text, who)),
    ...wishes.map(([text, who]) => pledge('wish', text, who)),
  ];
}
