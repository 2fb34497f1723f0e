// Words of the drafts by which partners are invited.
export const invitationWords = {
  kind: 'Invitation',
  kinds: 'Invitations',
  to: (name: string) => `To: ${name}`,
  draft: '[A draft: read it aloud before it is sent. “Why you” is what the room wrote down.]',
  /** How people speak of comparing; a sentence with it is not for those who are invited. */
  comparing:
    /\b(?:scor(?:e|es|ed|ing)|rank(?:s|ed|ing)?|weighted|weights?|mean of|too close|level with|better|worse|weaker?|stronger|compared|second best|runner-up|must-haves?)\b|\d[.,]\d/i,
  greeting: 'Hello,',
  opening: (what: string) => `we are working on “${what}”, and would like to do it with you.`,
  behaviour: (sentence: string) => `What it is about: ${sentence}`,
  why: 'Why you',
  noWhy: '[Say why it should be them.]',
  ask: 'What we ask of you',
  noAsk: '[Say what you ask.]',
  role: (roles: readonly string[]) => `You would take part in: ${roles.join('; ')}.`,
  gives: 'What you would give',
  noGives: '[Say what it would take.]',
  gets: 'What you would have from it',
  noGets: '[Say what is in it for them.]',
  by: 'By when',
  answer: (day: string) => `We would be glad of an answer by ${day}.`,
  noDay: '[Say by when you would like to know.]',
  programmes: 'What we would do together',
  talk: 'What of this would you change? Nothing is fixed that you should help to shape.',
  goodbye: 'With kind regards',
  noOwner: '[Who asks?]',
  none: 'Nobody is invited yet. That is decided in the Decide step.',
  leavesOut:
    'A draft for each invited partner, to be read and changed before it is sent. Scores, rankings, must-haves, stances and other partners are left out.',
} as const;
