// Words of the page for those who took part: what they said, what follows, what does not, and why.
import type { Decision } from '../domain/partner.ts';

export const participantsWords = {
  kind: 'You said, we will, we won’t',
  intro:
    'Thank you for taking part. This is what we heard, what we will do, what we won’t do now, and why.',
  said: 'You said',
  saidFew: 'Nothing has been written up yet.',
  quoteless: 'Said in our words, from what was said in the room.',
  will: 'We will',
  willFew: 'Nothing is decided yet. We tell you when it is.',
  wont: 'We won’t, because',
  wontFew: 'Nothing was ruled out.',
  open: 'Not decided yet',
  try: (name: string, deed: string) => (deed.trim() ? `Try “${name}”: ${deed}` : `Try “${name}”`),
  test: (text: string, day: string) =>
    [text.trim() && `First test: ${text}`, day && `from ${day}`].filter(Boolean).join(', '),
  because: (text: string) => `Because you said: ${text}`,
  ask: (name: string) => `Ask ${name} to do it with us`,
  ours: 'Change what we do ourselves',
  stop: (name: string) => `Go on with “${name}”`,
  partner: {
    invite: (name: string) => `Ask ${name} to do it with us`,
    maybe: (name: string) => `Work with ${name}: perhaps`,
    'not-now': (name: string) => `Work with ${name} now`,
  } satisfies Record<Decision, (name: string) => string>,
  reason: (text: string) => (text.trim() ? `Because: ${text}` : 'The reason was not written down.'),
  wish: 'Wishes that nobody has promised yet',
  gap: (question: string) => `Work on this first: ${question}`,
  count: 'We will count whether it works',
  counted: (question: string, route: string) => `${question} (${route})`,
  foot: 'Names of people, remarks, votes, scores and attitudes are left out of this page.',
  leavesOut:
    'Always safe to share: names of people become “Person 1”, and remarks, hidden notes, votes, scores, stances and consent are left out.',
} as const;
