// All four canvases, one leading to the next: from what people live to what is done by when.
import { agree, arrive, behaviourCard, close, longPause, withBreakBefore } from './day.ts';
import { insightCanvas } from './insight.ts';
import { kindnessCanvas } from './kindness.ts';
import { partnerCanvas } from './partner.ts';
import type { PlanPart, StagePlan } from './plan.ts';
import { stakeholderCanvas } from './stakeholder.ts';

const general = {
  welcome: arrive,
  card: behaviourCard,
  insight: insightCanvas,
  stakeholder: stakeholderCanvas,
  partner: partnerCanvas,
  kindness: kindnessCanvas,
};

/** The day as it is, or with some of its parts in words of their own. */
export function programmeDay(own: Partial<typeof general> = {}): readonly PlanPart[] {
  const { welcome, card, insight, stakeholder, partner, kindness } = { ...general, ...own };
  const opening: readonly StagePlan[] = [welcome, agree, card];
  return [
    ...opening.map((stage) => ({ stage })),
    { canvas: withBreakBefore(insight, 'name') },
    { canvas: stakeholder },
    { stage: longPause },
    { canvas: partner },
    { canvas: withBreakBefore(kindness, 'sort') },
    { stage: close },
  ];
}
