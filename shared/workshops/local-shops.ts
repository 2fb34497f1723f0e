// The kindness programme, about a street and its shops.
import { behaviourCard } from './day.ts';
import { insightCanvas } from './insight.ts';
import { kindnessCanvas } from './kindness.ts';
import { partnerCanvas } from './partner.ts';
import { inOwnWords, type WorkshopPlan } from './plan.ts';
import { programmeDay } from './programme-day.ts';
import { stakeholderCanvas } from './stakeholder.ts';

export const localShops: WorkshopPlan = {
  id: 'local-shops',
  group: 'day',
  title: 'Back our local shops',
  outcome:
    'What makes people buy round the corner or not, who joins in, and a small programme to try within two weeks.',
  parts: programmeDay({
    card: {
      ...behaviourCard,
      prompt: 'Who would be buying what round the corner, and how often?',
      script:
        '“Imagine the street a year from now, and it has worked. Who goes into which shop, to buy what, how often?” Choose one group and one errand, such as bread on the way home. Then ask where they buy it today, and what they get from that: it is always something.\n\nWatch for “people should support us”. Nobody shops to support; ask what is in it for them.',
    },
    insight: inOwnWords(
      insightCanvas,
      'What brings people into our shops, and what keeps them out?',
      {
        collect: {
          prompt:
            'When did you last buy something here, and when somewhere else? What made you do it? One thought a note.',
          script:
            '“In silence, please. One thought on each note. Begin with your own last purchase: where, when, why there?” Shopkeepers write down what customers say at the counter, in their words.\n\nWatch for complaints about big shops and the internet. Ask: what do people get there that they miss here?',
        },
      },
    ),
    stakeholder: inOwnWords(stakeholderCanvas, 'Who has a say in where people shop here?', {
      list: {
        prompt:
          'Who can help this street or get in its way? Who lives from it, who needs it, whose voice is missing?',
        script:
          '“Name roles and groups, such as landlords, Saturday staff, people who cannot walk far.” Go through it one by one: who decides, who must do the work, who is affected, who could take a stand. End with: whose voice is missing?\n\nWatch for customers as one group. Those who never come in belong on the list too.',
      },
    }),
    partner: inOwnWords(partnerCanvas, '', {
      longlist: {
        prompt: 'Who could join in? Whom do people here trust, though they sell nothing?',
        script:
          'Start with those you marked on the map, then ask: “Whom do people here meet every week: a school, a club, a bus driver, a market?” Go through the must-haves one by one. If nobody knows, leave it open and agree on who asks.\n\nWatch for a list of shops only. Shops alone cannot bring people to the street.',
      },
    }),
    kindness: inOwnWords(
      kindnessCanvas,
      'How could buying round the corner become the easy thing to do?',
      {
        ideas: {
          prompt:
            'What would make you come in this week? One idea on a note, small or wild. Build on those of others.',
          script:
            '“In silence. Three ideas each, then pass them on and add to what you get.” When it slows down, draw a card and read it aloud: another way to look at it. Ideas are not judged yet, neither with words nor with a face.\n\nWatch for discounts and posters. Ask: what could a shop change so that it is easy to come in, and good to come back?',
        },
        measures: {
          script:
            'Begin with the doing itself. “Do we count those who come in, what they buy, or whether they come back? In which shops, on which days?” A tally at the till for one week is enough to begin with. Then: do they bring others, and is it fair to the smallest shop too?\n\nWatch for sales as the only number; a good week may be the weather.',
        },
      },
    ),
  }),
};
