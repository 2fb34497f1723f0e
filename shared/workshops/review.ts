// Weeks or months later: what has moved, what we had right, and what happens now.
import { type CanvasPlan, minutes } from './plan.ts';

export const reviewCanvas: CanvasPlan = {
  kind: 'kindness',
  question: '',
  lanes: [],
  stages: [
    {
      kind: 'objective',
      title: 'What we wanted',
      goal: 'Everyone remembers what we set out to do.',
      prompt: 'What did we set out to do?',
      script:
        'Read the sentence aloud as it was written. “Would we still say it so?” If not, write the new one beside it and keep the old number.\n\nWatch for a target that becomes softer because it was missed.',
      minutes: minutes(3),
    },
    {
      kind: 'readings',
      title: 'What we see',
      goal: 'The numbers since last time, with their date and how many people were asked.',
      prompt: 'What has moved, what has not, and what can we not tell yet?',
      script:
        '“First the number, then how we got it: when, and how many were asked?” Say “moved”, “not yet” or “cannot tell”. One number alone proves nothing. Then ask: what did you see with your own eyes?\n\nWatch for explanations before the number has been read.',
      minutes: minutes(6),
    },
    {
      kind: 'held',
      title: 'What held',
      goal: 'Know which of the things we learned turned out to be so.',
      prompt: 'What did we have right about people, and what was different?',
      script:
        'Take them one by one. “It held, it held in part, or it did not. What happened that shows it?” Being wrong is worth as much: it saves the next attempt.\n\nWatch for those that nobody has checked. Leave them open, and agree on who asks.',
      minutes: minutes(5),
    },
    {
      kind: 'verdict',
      title: 'Keep, change, stop',
      goal: 'A decision on each programme, with its reason.',
      prompt: 'Do we keep it, change it or stop it? Why?',
      script:
        '“Keep, change or stop, and the reason in one sentence.” If you change it: what, who, and by when do we look again? To stop something makes room; thank those who carried it.\n\nWatch for “keep” out of politeness. Ask: would we begin it again today?',
      minutes: minutes(6),
    },
  ],
};
