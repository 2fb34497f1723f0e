// What of a decision's reason may be told to the one it is about. People compare there: with figures,
// by what matters, with the others. In which language is not known, so no list of words helps; what
// gives a sentence away is what it shares with the records that nobody outside may hear of.
import type { Partner } from '../../domain/partner.ts';
import type { Session } from '../../domain/session-body.ts';
import { foldText } from '../../lib/fold-text.ts';

type Hushed = Pick<
  Session,
  'partner' | 'stakeholder' | 'criterion' | 'gate' | 'scorer' | 'stance' | 'remark'
>;

/** Figures of any script, and signs of shares. */
const FIGURE = /[\p{N}%‰٪]/u;
const WORD = /[\p{L}\p{M}]+/gu;
const SENTENCE = /(?<=[.!?](?=\s)|[。！？؟।])|\n/u;
/** Shorter words stand in every sentence. */
const TELLING_LETTERS = 4;

/**
 * What a copy that is safe to share was made from. The copy has no remarks and stances to compare with,
 * and its letters must not say more than those of the whole session.
 */
const wholes = new WeakMap<object, Hushed>();

/** From now on letters of the copy hush what the whole session would hush. */
export function hushAs(copy: Session, whole: Session): void {
  wholes.set(copy, whole);
}

/** Its sentences without a figure that have nothing in common with what is hushed. */
export function tellable(session: Hushed, { id, name, stakeholderId, reason }: Partner): string {
  const own = new Set(wordsOf(name));
  const hushed = textsOf(wholes.get(session) ?? session, id, stakeholderId)
    .flatMap((text) => text.split(SENTENCE))
    .map((text) => foldText(text).trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, telling: tellingOf(text).filter((word) => !own.has(word)) }));
  const isHushed = (sentence: string): boolean => {
    const folded = foldText(sentence);
    const said = new Set(wordsOf(folded));
    return hushed.some(({ text, telling }) => {
      if (text.length < TELLING_LETTERS ? said.has(text) : folded.includes(text)) return true;
      const shared = telling.filter((word) => said.has(word)).length;
      return shared > 0 && shared * 2 >= telling.length;
    });
  };
  return reason
    .split(SENTENCE)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && !FIGURE.test(sentence) && !isHushed(sentence))
    .join(' ');
}

const textsOf = (
  { partner, stakeholder, criterion, gate, scorer, stance, remark }: Hushed,
  id: Partner['id'],
  stakeholderId: Partner['stakeholderId'],
): readonly string[] => [
  ...[...partner.values()].flatMap((one) => (one.id === id ? [] : [one.name])),
  ...[...stakeholder.values()].flatMap((one) => (one.id === stakeholderId ? [] : [one.name])),
  ...[...criterion.values()].map(({ title }) => title),
  ...[...gate.values()].map(({ text }) => text),
  ...[...scorer.values()].map((one) => one.name),
  ...[...stance.values()].map((one) => one.reason),
  ...[...remark.values()].map(({ text }) => text),
];

const wordsOf = (text: string): readonly string[] => foldText(text).match(WORD) ?? [];
const tellingOf = (text: string): readonly string[] =>
  wordsOf(text).filter((word) => word.length >= TELLING_LETTERS);
