// Choosing partners in the open: what matters is agreed before any name is looked at.
import { type CanvasPlan, minutes } from './plan.ts';

export const partnerCanvas: CanvasPlan = {
  kind: 'partner',
  question: '',
  lanes: [],
  stages: [
    {
      kind: 'purpose',
      title: 'Purpose',
      goal: 'One sentence on what we need partners for, and what every partner must have.',
      prompt: 'What can we not do alone? What must every partner have?',
      script:
        '“Finish the sentence: we need partners so that …” Then ask what every partner must have, without exception. Two or three are enough; each can be answered with yes or no.\n\nWatch for wishes among the must-haves. Ask: would we really turn down a good partner over this one?',
      minutes: minutes(10),
    },
    {
      kind: 'criteria',
      title: 'What matters',
      goal: 'Up to five things that matter in a partner, and how much each of them counts.',
      prompt: 'What matters in a partner? Share twenty counters among it.',
      script:
        '“No names yet. First we agree on what matters.” Change the five that are there until they are yours, and read out what one, three and five mean. Then share the twenty counters: more counters, more weight.\n\nWatch for something that was thought up for one candidate. And for counters that are spread evenly: ask which one you would give up last.',
      minutes: minutes(8, 10, 10),
    },
    {
      kind: 'longlist',
      title: 'Candidates',
      goal: 'About six candidates who have what every partner must have.',
      prompt: 'Who could be a partner? Who is not obvious, and trusted all the same?',
      script:
        'Start with those you marked on the map, then ask: “Who is trusted there, though nobody would call them an organisation?” Go through the must-haves one by one. If nobody knows, leave it open and agree on who asks.\n\nWatch for a list of those who are always asked. Look for one who is small and close.',
      minutes: minutes(6, 8, 8),
    },
    {
      kind: 'score',
      title: 'Score',
      goal: 'Each one’s own view of the candidates, before anyone has heard the others.',
      prompt:
        'From one to five, by yourself: how well does this fit? If you don’t know, leave it empty.',
      script:
        '“By yourself, in silence. Read what one, three and five mean. If you don’t know, leave it empty: that tells us something too. If you belong to one of them, sit that one out.” Show the result only when everyone is done. Then ask those who are furthest apart what they know.\n\nWatch for people who defend their number. Ask what happened that made them think so.',
      minutes: minutes(15, 15, 20),
    },
    {
      kind: 'what-if',
      title: 'What if',
      goal: 'Know whether the order would stay the same if we had weighed things a little differently.',
      prompt: 'Would it be the same if something else mattered more?',
      script:
        '“These numbers are help, not the answer.” Change one weight at a time, and say before you do what you expect. If two are too close to call, say so: then the talk decides, not the third digit.\n\nWatch for weights that are moved until the favourite wins. Put them back and ask what the numbers do not know.',
      minutes: minutes(5),
    },
    {
      kind: 'decide',
      title: 'Decide',
      goal: 'For each candidate: invite, maybe or not now, with a reason one could say to their face.',
      prompt: 'Whom do we invite, whom perhaps, whom not now? Why?',
      script:
        'Take them one by one. “Invite, maybe, or not now? Give the reason in a sentence they could hear.” You may decide against the order; then write down why.\n\nWatch for “maybe” as a way out. Ask: what would we have to learn, who finds out, and by when?',
      minutes: minutes(8),
    },
    {
      kind: 'roles',
      title: 'Roles',
      goal: 'What each partner would do, give and get, and who asks them by when.',
      prompt: 'What do we ask of them, and what is in it for them?',
      script:
        '“Where would they join in: when we think it up, shape it, steer it or run it? What do they give, and what do they get?” Write down the very sentence you will ask them with, who asks, and by when.\n\nWatch for partners who only get work. If nothing is in it for them, they will not stay.',
      minutes: minutes(8),
    },
  ],
};
