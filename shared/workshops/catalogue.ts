import { agree, arrive, behaviourCard, close, pause } from './day.ts';
import { insightCanvas } from './insight.ts';
import type { CanvasPlan, StagePlan, WorkshopPlan } from './plan.ts';

/** The same canvas with a break before one of its stages. */
const withBreakBefore = (canvas: CanvasPlan, kind: StagePlan['kind']): CanvasPlan => ({
  ...canvas,
  stages: canvas.stages.flatMap((stage) => (stage.kind === kind ? [pause, stage] : [stage])),
});

/** The plans people can start from, in the order they are offered. */
export const catalogue: readonly WorkshopPlan[] = [
  {
    id: 'listen-and-sort',
    title: 'Listen and sort',
    outcome:
      'A wall of what people told you, sorted and named by the room, and what you learned from it.',
    parts: [{ canvas: insightCanvas }],
  },
  {
    id: 'insight-day',
    title: 'Insight workshop',
    outcome:
      'A behaviour card, three to five insights with their evidence, and who does what by when.',
    parts: [
      { stage: arrive },
      { stage: agree },
      { stage: behaviourCard },
      { canvas: withBreakBefore(insightCanvas, 'name') },
      { stage: close },
    ],
  },
];

export const planById = (id: string): WorkshopPlan | null =>
  catalogue.find((plan) => plan.id === id) ?? null;
