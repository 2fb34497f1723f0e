// A first “How could we …?” from an insight, for the room to rewrite: the same insight always gives
// the same words.
import type { Barrier, Insight } from '../domain/insight.ts';
import { limits } from '../domain/limits.ts';
import { withoutStop } from './behaviour-sentence.ts';
import { short } from './note.ts';

/** How the question begins, by what is in the way; the first barrier of an insight decides. */
const openings: Readonly<Record<Barrier | 'none', (who: string) => string>> = {
  cannot: (who) => `How could we make it something that ${who} can do`,
  'no-chance': (who) => `How could we give ${who} the chance`,
  unwilling: (who) => `How could we make it worth it for ${who}`,
  none: (who) => `How could we make it easier for ${who}`,
};
const EVERYONE = 'people here';

/** Words that begin a sentence and are no names, so that they lose their capital inside one. */
const PLAIN_START =
  /^(?:A|An|The|At|In|On|By|With|When|Once|Every|Each|Most|Many|Some|Few|All|No|Nobody|Nothing|Only|They|It|There|Their|We|One|Somebody|Someone|Everybody|Everyone|New|Older|Old|Young|Younger|Single|Busy|Newcomers|People|Tenants|Neighbours|Neighbors|Residents|Parents|Children|Teenagers|Adults|Families|Women|Men|Those|Who|Three|Two|Four|Five)\b/;

const inside = (text: string): string => {
  const plain = withoutStop(text);
  return PLAIN_START.test(plain) ? plain.charAt(0).toLocaleLowerCase() + plain.slice(1) : plain;
};

const PART_CHARS = 200;

/**
 * “How could we make it easier for new neighbours, when they think that a knock disturbs?” Where
 * nothing pulls the other way yet, the situation stands in its place.
 */
export function challengeDraft({ who, situation, tension, barriers }: Insight): string {
  const begin = openings[barriers[0] ?? 'none'](short(inside(who), PART_CHARS) || EVERYONE);
  const pull = short(inside(tension).replace(/\?$/, ''), PART_CHARS);
  const where = short(inside(situation).replace(/\?$/, ''), PART_CHARS);
  const end = pull ? `, when ${pull.replace(/^when /, '')}?` : where ? ` ${where}?` : '?';
  return `${begin}${end}`.slice(0, limits.promptChars);
}
