// The kindness programme when people are afraid or ill: co-operation instead of orders.
import { arrive, behaviourCard } from './day.ts';
import { insightCanvas } from './insight.ts';
import { kindnessCanvas } from './kindness.ts';
import { partnerCanvas } from './partner.ts';
import { inOwnWords, type WorkshopPlan } from './plan.ts';
import { programmeDay } from './programme-day.ts';
import { stakeholderCanvas } from './stakeholder.ts';

export const healthEmergency: WorkshopPlan = {
  id: 'health-emergency',
  group: 'day',
  title: 'Looking after each other in a health emergency',
  outcome:
    'What helps people to protect each other and what stands in the way, who is trusted, and a small programme that asks instead of orders.',
  parts: programmeDay({
    welcome: {
      ...arrive,
      prompt: 'Welcome. Who are you, and whom are you looking after at the moment?',
      script:
        '“Say your name and one person you are looking after, or who looks after you. One breath each; you may pass.” Then tell what is known, what is not known yet, and what is decided already. Say so when you do not know.\n\nWatch for people who carry a loss. Agree on who is there for them outside the room.',
    },
    card: {
      ...behaviourCard,
      prompt: 'Who would be doing what, to keep whom safe?',
      script:
        '“Imagine it has worked. Who do we see, where, doing what, how often, and who is safer for it?” Write a doing that one could film, such as staying at home with a cough. Then ask what it costs people to do it: a day’s pay, a visit, their pride.\n\nWatch for “obey the rules” as the behaviour. Ask what exactly they would do, and who first.',
    },
    insight: inOwnWords(
      insightCanvas,
      'What helps people here to protect each other, and what stands in the way?',
      {
        collect: {
          prompt:
            'What have you seen people do to look after each other? What made it hard? One thought a note.',
          script:
            '“In silence, please. One thought on each note, in the words people used. Write what you heard, also when it is not true: we want to understand where it comes from.” What names or could give away someone who is ill stays off the wall.\n\nWatch for blame. Ask: what would have made it possible for them?',
        },
      },
    ),
    stakeholder: inOwnWords(stakeholderCanvas, 'Who protects whom here, and who is left alone?', {
      list: {
        prompt:
          'Whom do people listen to when they are afraid? Who must keep working? Who is alone? Whose voice is missing?',
        script:
          '“Name roles and groups; we need nobody’s own name, least of all of those who are ill.” Go through it one by one: who decides, who must do the work, who is affected, whom do people believe. End with: whose voice is missing?\n\nWatch for a list of offices. People often believe a neighbour, a nurse or a preacher first.',
      },
    }),
    partner: inOwnWords(partnerCanvas, '', {
      longlist: {
        prompt: 'Who could join in? Whom do people believe when they are afraid?',
        script:
          'Start with those you marked on the map, then ask: “Who is let in when they ring at the door?” Go through the must-haves one by one. If nobody knows, leave it open and agree on who asks.\n\nWatch for partners who are stretched already. Ask what would take weight off them.',
      },
    }),
    kindness: inOwnWords(
      kindnessCanvas,
      'How could protecting each other become the easy thing to do?',
      {
        ideas: {
          prompt:
            'What would make it easier to look after each other? One idea on a note. Build on those of others.',
          script:
            '“In silence. Three ideas each, then pass them on and add to what you get.” When it slows down, draw a card and read it aloud: another way to look at it. Think of those who cannot afford to do the right thing.\n\nWatch for warnings and fines. Fear wears off and orders divide; ask what help would do instead.',
        },
        cards: {
          script:
            'One card for each small group. “Write it so that one who was not here could start tomorrow.” Give and get counts most: what does it cost people, and who carries that with them? Ask who could be harmed or put to shame by it, and change it until nobody is. End with the first test: small, safe, within days. A health professional reads it before it starts.\n\nWatch for claims nobody here can vouch for. Mark them, and agree on who asks.',
        },
        measures: {
          script:
            'Begin with the doing itself. “What exactly do we ask or count, of whom, how, and when?” Ask no more than needed, and never for a name. Then: do they keep doing it, do they help others to? And beside that: does the help reach those who are alone, or poor, or speak another language?\n\nWatch for counting the ill to see whether it works. That number has many causes.',
        },
      },
    ),
  }),
};
