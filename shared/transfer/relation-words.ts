// What tools and people call a tie between two, in our kinds; what says nothing of it is “works with”.
import type { RelationKind } from '../domain/relation.ts';
import type { Listing, StanceView } from '../domain/stakeholder.ts';

const relationWords: readonly (readonly [RegExp, RelationKind])[] = [
  [/fund|financ|donat|grant|sponsor/i, 'funds'],
  [/oppos|against|block|conflict|compet/i, 'opposes'],
  [/advis|consult|inform|report/i, 'advises'],
  [/deliver|provid|implement|serv|suppl/i, 'delivers'],
  [/influenc|sway|lobby|power|control|regulat|govern|help/i, 'sways'],
];
export const relationKindOf = (words: string): RelationKind =>
  relationWords.find(([pattern]) => pattern.test(words))?.[1] ?? 'works-with';

const viewWords: readonly (readonly [RegExp, StanceView])[] = [
  [/^(advocate|ally|champion|supporter|supportive|for|positive|promoter)/i, 'for'],
  [
    /^(obstacle|opponent|blocker|critic|against|resistant|negative|detractor|sceptic|skeptic)/i,
    'concerns',
  ],
  [/^(neutral|unsure|undecided|mixed)/i, 'unsure'],
];
/** Null where the word says nothing of it. */
export const stanceViewOf = (word: string): StanceView | null =>
  viewWords.find(([pattern]) => pattern.test(word.trim()))?.[1] ?? null;

const listingWords: readonly (readonly [RegExp, Listing])[] = [
  [/deci|board|regulator|authority|government|official/i, 'decides'],
  [/deliver|staff|provider|operat|supplier|partner/i, 'delivers'],
  [/advocate|ally|champion|obstacle|opponent|media|influenc/i, 'stand'],
  [/missing|unheard|excluded/i, 'missing'],
];
export const listingOf = (words: string): Listing =>
  listingWords.find(([pattern]) => pattern.test(words))?.[1] ?? 'affected';
