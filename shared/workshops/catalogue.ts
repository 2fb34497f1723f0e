import { insightCanvas } from './insight.ts';
import type { WorkshopPlan } from './plan.ts';

/** The plans people can start from, in the order they are offered. */
export const catalogue: readonly WorkshopPlan[] = [
  {
    id: 'listen-and-sort',
    title: 'Listen and sort',
    outcome: 'A wall of what people told you, sorted and named by the room.',
    canvases: [insightCanvas],
  },
];

export const planById = (id: string): WorkshopPlan | null =>
  catalogue.find((plan) => plan.id === id) ?? null;
