// The objective: its parts, the presence check in plain words, and the one sentence they make.
import type { AttitudeWords, ObjectiveCheck } from '../derive/objective.ts';
import { isThere } from '../derive/objective.ts';
import type { Objective, ObjectivePart } from '../domain/objective.ts';
import { type SentencePiece, withoutStop } from './behaviour-sentence.ts';
import { dayText } from './calendar-day.ts';

interface FieldWords {
  readonly label: string;
  readonly hint: string;
  readonly placeholder: string;
}

export const objectiveWords = {
  parts: {
    group: {
      label: 'Who',
      hint: 'Whose doing this is about, so narrow that one could count them.',
      placeholder: 'For example: adults 25–45 who moved in under three years ago',
    },
    doing: {
      label: 'Do what',
      hint: 'What one would see them doing.',
      placeholder: 'For example: swap a practical favour with a neighbour',
    },
    often: {
      label: 'Where and how often',
      hint: 'So that two people would count the same.',
      placeholder: 'For example: on their own landing, at least twice a month',
    },
    baseline: {
      label: 'Today',
      hint: 'How many do it now. Not known? Leave it empty and say by when it is found.',
      placeholder: 'For example: 18 %',
    },
    target: {
      label: 'Then',
      hint: 'How many shall do it.',
      placeholder: 'For example: 30 %',
    },
  } satisfies Readonly<Record<ObjectivePart, FieldWords>>,
  baselineBy: 'Not known yet: we find it by',
  targetBy: 'By when',
  prefill: 'Take over from the behaviour card',
  prefilled: 'Taken over from the behaviour card. Undo takes it back.',
  sentence: 'As one sentence',
  sentenceEmpty: 'Fill in the parts: they become one sentence here, and in the room.',
  gap: '…',
  heading: 'The objective',
  missing: (parts: readonly string[]): string => `Not said yet: ${parts.join('; ')}.`,
  roomEmpty: 'What exactly shall change, by when?',
  /** Before it, everything is somebody’s doing; behind it, how far. */
  change: (from: string, to: string, by: string): string => `from ${from} to ${to} by ${by}`,
  foundBy: (day: string): string => `what we find by ${day}`,
  checksTitle: 'Is it all there?',
  there: 'said',
  notThere: 'not said yet',
  checks: {
    group: 'Who, so that one could count them',
    doing: 'A doing that one can see',
    often: 'Where and how often',
    baseline: 'Where it stands today, or by when we know',
    target: 'How many it shall be',
    date: 'By when',
  } satisfies Readonly<Record<ObjectiveCheck, string>>,
  sense: 'Only you can say whether it is within reach, and whether it matters.',
  attitude: (words: string): string =>
    `“${words}” can’t be seen from outside. What would one see them doing if it were so?`,
  done: {
    none: 'Who does what, from how many to how many, by when?',
    attitude: 'Is it a doing that one could see?',
    some: (there: number, of: number): string => `${there} of ${of} parts are there`,
    whole: 'The objective is whole.',
    finding: 'The objective is whole; the baseline is still to be found.',
  },
} as const;

/** English. Only what begins the doing is looked at, so “greet those who feel alone” is a doing. */
export const attitudeWords: AttitudeWords = {
  before: ['to', 'they', 'people', 'will', 'would', 'should', 'shall', 'can', 'really', 'truly'],
  verbs: [
    'understand',
    'know',
    'realise',
    'realize',
    'recognise',
    'recognize',
    'appreciate',
    'believe',
    'think',
    'feel',
    'care',
    'value',
    'respect',
    'trust',
    'like',
    'love',
    'want',
    'wish',
    'hope',
    'intend',
    'accept',
    'support the idea',
    'remember',
    'have empathy',
    'show interest',
  ].flatMap((verb) => [verb, `${verb}s`]),
  links: ['be', 'are', 'become', 'get', 'stay', 'feel', 'being'],
  degrees: ['more', 'better', 'fully', 'very', 'much', 'well', 'less'],
  states: [
    'aware',
    'informed',
    'conscious',
    'mindful',
    'interested',
    'willing',
    'open',
    'motivated',
    'convinced',
    'concerned',
    'proud',
    'tolerant',
    'friendly',
    'friendlier',
    'kind',
    'kinder',
    'considerate',
    'respectful',
    'sensitive',
  ],
  doings: ['care for', 'like and', 'get informed at', 'trust somebody with', 'feel free to'],
};

/** Words that begin a part and are no names, so that they lose their capital inside a sentence. */
const PLAIN_START =
  /^(?:A|An|The|Their|At|In|On|By|With|Once|Twice|Three|Every|Each|From|When|While|To|Outside|Inside|Daily|Weekly)\b/;
const lowered = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase() + text.slice(1);
const joint = (key: string, text: string): SentencePiece => ({ key, text, isGap: false });

/** “Adults … swap a favour …, at least twice a month: from 18 % to 30 % by 30 September 2026.” */
export function objectivePieces(objective: Objective | null): readonly SentencePiece[] {
  if (!objective) return [];
  const isEmpty = (['group', 'doing', 'often', 'baseline', 'target'] as const).every(
    (part) => withoutStop(objective[part]) === '',
  );
  if (isEmpty && !objective.targetBy && !objective.baselineBy) return [];
  const piece = (key: string, text: string): SentencePiece => ({
    key,
    text: text || objectiveWords.gap,
    isGap: text === '',
  });
  const often = withoutStop(objective.often);
  const { baselineBy, targetBy } = objective;
  const found = baselineBy ? objectiveWords.foundBy(dayText(baselineBy)) : '';
  return [
    piece('group', withoutStop(objective.group)),
    joint('then', ' '),
    piece('doing', lowered(withoutStop(objective.doing))),
    ...(often
      ? [joint('where', ', '), joint('often', PLAIN_START.test(often) ? lowered(often) : often)]
      : []),
    joint('from', ': from '),
    piece('baseline', withoutStop(objective.baseline) || found),
    joint('to', ' to '),
    piece('target', withoutStop(objective.target)),
    joint('by', ' by '),
    piece('date', targetBy ? dayText(targetBy) : ''),
    ...(targetBy ? [joint('end', '.')] : []),
  ];
}

export const objectiveSentence = (objective: Objective | null): string =>
  objectivePieces(objective)
    .map(({ text }) => text)
    .join('');

/** Whether the baseline is a promise to find it. */
export const isToBeFound = (objective: Objective): boolean =>
  isThere(objective, 'baseline') && objective.baseline.trim() === '';
