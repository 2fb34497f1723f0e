import { agree, arrive, behaviourCard, close, withBreakBefore } from './day.ts';
import { healthEmergency } from './health-emergency.ts';
import { insightCanvas } from './insight.ts';
import { kindnessCanvas } from './kindness.ts';
import { localShops } from './local-shops.ts';
import { partnerCanvas } from './partner.ts';
import type { WorkshopPlan } from './plan.ts';
import { programmeDay } from './programme-day.ts';
import { reviewCanvas } from './review.ts';
import { stakeholderCanvas } from './stakeholder.ts';

/** The plans people can start from, in the order they are offered within their group. */
export const catalogue: readonly WorkshopPlan[] = [
  {
    id: 'listen-and-sort',
    group: 'canvas',
    title: 'Listen and sort',
    outcome:
      'A wall of what people told you, sorted and named by the room, and what you learned from it.',
    parts: [{ canvas: insightCanvas }],
  },
  {
    id: 'insight-day',
    group: 'day',
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
  {
    id: 'kindness-programme',
    group: 'day',
    title: 'Kindness programme',
    outcome:
      'From what people live to two or three programmes, with partners, measures and a first test.',
    parts: programmeDay(),
  },
  localShops,
  healthEmergency,
  {
    id: 'map-stakeholders',
    group: 'canvas',
    title: 'Map stakeholders',
    outcome:
      'Who has a say, whose life it touches, who works with whom, and whom to make room for.',
    parts: [{ canvas: stakeholderCanvas }],
  },
  {
    id: 'choose-partners',
    group: 'canvas',
    title: 'Choose partners',
    outcome: 'Whom you invite and why, what they give and get, and who asks them by when.',
    parts: [{ canvas: partnerCanvas }],
  },
  {
    id: 'make-programme',
    group: 'canvas',
    title: 'Make a programme',
    outcome:
      'Ideas sorted and chosen, two or three programmes on a card each, and how you will know.',
    parts: [{ canvas: kindnessCanvas }],
  },
  {
    id: 'review',
    group: 'after',
    title: 'Review',
    outcome: 'What has moved since, what you had right, and what you keep, change or stop.',
    parts: [{ canvas: reviewCanvas }, { stage: close }],
  },
  {
    id: 'blank',
    group: 'own',
    title: 'Blank',
    outcome: 'An agenda of your own: you put its steps together before anybody comes.',
    parts: [],
  },
];

export const planById = (id: string): WorkshopPlan | null =>
  catalogue.find((plan) => plan.id === id) ?? null;
