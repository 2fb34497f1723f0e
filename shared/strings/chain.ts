// Words of the chain: where a thing comes from and what came of it.
import type { ChainRef } from '../derive/chain.ts';
import { itemName } from '../derive/item-name.ts';
import type { Session } from '../domain/session-body.ts';
import { gapWords } from './gap.ts';
import { measureWords } from './measures.ts';
import { short } from './note.ts';

export const chainWords = {
  show: 'Where from, what came of it',
  of: (name: string) => `Where ‘${short(name)}’ comes from, and what came of it`,
  title: 'The chain',
  close: 'Close the chain',
  kinds: {
    note: 'Note',
    cluster: 'Group',
    insight: 'Insight',
    challenge: 'How could we …?',
    stakeholder: 'People and groups involved',
    partner: 'Partner',
    programme: 'Programme',
    measure: 'What we count',
    benchmark: 'Question about the cards',
    action: 'Action',
  } satisfies Readonly<Record<ChainRef['kind'], string>>,
  unnamed: 'No words yet',
  from: 'Where it comes from',
  came: 'What came of it',
  nothingFrom: 'It starts here: nothing before it is linked.',
  nothingCame: 'Nothing yet.',
  goThere: 'Show it on its board',
  gone: 'It has been deleted. Undo brings it back.',
  follow: (kind: string, name: string) => `${kind}: ${name}`,
  lost: (name: string, count: number) =>
    `‘${short(name)}’ is deleted. ${count === 1 ? 'One thing' : `${count} things`} rested on it. Undo brings it back.`,
  undo: 'Bring it back',
} as const;

/** What a thing is called: its own words, else what it is. */
export function calledOf(session: Session, item: ChainRef): string {
  const own = itemName(session, item).trim();
  if (own) return own;
  if (item.kind === 'benchmark') {
    const benchmark = session.benchmark.get(item.id);
    if (benchmark) return gapWords.criteria[benchmark.criterion].question;
  }
  const measure = item.kind === 'measure' ? session.measure.get(item.id) : undefined;
  return measure ? measureWords.kinds[measure.kind].title : chainWords.unnamed;
}
