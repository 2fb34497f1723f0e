// Words on the slides.
export const slidesWords = {
  slides: 'Slides',
  about: 'What we have in hand',
  leavesOut:
    'Behaviour, insights with what they rest on, people and groups, the ranking of partners once it was revealed, programmes, measures and actions, as text and shapes that can be changed. Notes, single scores, stances, remarks and votes are left out.',
  behaviour: 'The behaviour',
  insight: (nth: number) => `What we learned: ${nth}`,
  groups: 'From',
  leads: 'It led to',
  stakeholders: 'Who is involved',
  stakeholderColumns: ['Who', 'We stand with them', 'We want to'],
  ranking: 'Partners',
  rankingColumns: ['Place', 'Partner', 'Weighted mean', 'Decision'],
  close: 'too close to call',
  fails: 'fails a must-have',
  measure: (kind: string) => `Measure: ${kind}`,
  target: (day: string) => (day ? `Target, ${day}` : 'Target'),
  actions: 'Who does what by when',
  actionColumns: ['What', 'Who', 'By when'],
  none: '–',
} as const;
