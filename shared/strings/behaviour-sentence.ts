// The behaviour card as one sentence: “Adults who moved in lately swap a favour with a neighbour, on
// their own landing, instead of ordering it.”
import type { Behaviour, BehaviourPart } from '../domain/behaviour.ts';
import { behaviourWords as words } from './day.ts';

type Card = Pick<Behaviour, BehaviourPart>;

/** A part of the sentence: what was written, or a gap that waits for it. */
export interface SentencePiece {
  readonly key: string;
  readonly text: string;
  readonly isGap: boolean;
}

/** Words that begin a part and are no names, so that they lose their capital inside a sentence. */
const PLAIN_START =
  /^(?:A|An|The|At|In|On|By|With|Without|To|From|Once|Twice|Every|Each|Most|All|They|It|Their|Do|Doing|Not|No|Nothing)\b/;

export const withoutStop = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!…;,]+$/u, '');

const lowered = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);

/** As it reads inside a sentence: a doing always begins small, other parts where no name is likely. */
const inside = (text: string, part: BehaviourPart): string => {
  const plain = withoutStop(text);
  const isShout = /^\p{Lu}\p{Lu}/u.test(plain);
  return !isShout && (part === 'doing' || PLAIN_START.test(plain)) ? lowered(plain) : plain;
};

const joint = (key: string, text: string): SentencePiece => ({ key, text, isGap: false });

/** The sentence piece by piece, gaps included; empty when nothing is written. */
export function behaviourPieces(card: Card | null): readonly SentencePiece[] {
  if (!card || ![card.group, card.doing, card.often, card.instead].some((one) => one.trim() !== ''))
    return [];
  const piece = (part: BehaviourPart): SentencePiece => {
    const text = part === 'group' ? withoutStop(card.group) : inside(card[part], part);
    return { key: part, text: text || words.gap, isGap: text === '' };
  };
  const often = piece('often');
  const instead = piece('instead');
  return [
    piece('group'),
    joint('then', ' '),
    piece('doing'),
    ...(often.isGap ? [] : [joint('where', ' '), often]),
    joint('but', `, ${words.insteadOf} `),
    instead,
    // A gap ends in dots of its own.
    ...(instead.isGap ? [] : [joint('end', '.')]),
  ];
}

export const behaviourSentence = (card: Card | null): string =>
  behaviourPieces(card)
    .map(({ text }) => text)
    .join('');

/** The question that the card asks; empty while its group or its doing is not written. */
export function questionFrom(card: Card | null): string {
  const group = withoutStop(card?.group ?? '');
  const doing = inside(card?.doing ?? '', 'doing');
  return group && doing ? words.question(group, doing) : '';
}
