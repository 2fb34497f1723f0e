// What may leave the room: the same session without what was said in confidence, and the list of what
// was taken out. Every export for others goes through here.
import type { Noun } from '../domain/nouns.ts';
import type { Session } from '../domain/session-body.ts';
import { Draft, withChanges } from '../lib/tables.ts';
import { removeRecord } from '../ops/references.ts';
import type { SessionDraft } from '../ops/rules.ts';
import { hushAs } from './papers/tellable.ts';

export const safeReasons = [
  'remarks',
  'hidden-notes',
  'ballots',
  'scores',
  'stances',
  'people',
  'consent',
] as const;
export type SafeReason = (typeof safeReasons)[number];

/** Something that was taken out, and how many of it. */
export interface LeftOutOfShare {
  readonly reason: SafeReason;
  readonly count: number;
}
/** A name that is known from another field and stands inside a text: for a person's eye. */
export interface NamedInText {
  readonly name: string;
  readonly noun: Noun;
  readonly id: string;
  readonly text: string;
}
export interface ShareSafe {
  readonly session: Session;
  readonly leftOut: readonly LeftOutOfShare[];
  readonly named: readonly NamedInText[];
}

const secrets: readonly (readonly [reason: SafeReason, noun: Noun])[] = [
  ['remarks', 'remark'],
  ['hidden-notes', 'slip'],
  ['ballots', 'ballot'],
  ['ballots', 'tally'],
  ['scores', 'score'],
  ['stances', 'stance'],
];

/** Remarks, what is hidden and names go; whoever is named becomes “Person n”, the same everywhere. */
export function shareSafe(session: Session): ShareSafe {
  const draft: SessionDraft = new Draft(session);
  const counts = new Map<SafeReason, number>();
  const tally = (reason: SafeReason, count: number): void => {
    if (count > 0) counts.set(reason, (counts.get(reason) ?? 0) + count);
  };
  for (const [reason, noun] of secrets) {
    const rows = [...draft.rows(noun)];
    for (const { id } of rows) removeRecord(draft, noun, id);
    tally(reason, rows.length);
  }
  const names = new Names();
  nameless(draft, names);
  tally('people', names.all().length);
  const consent = [...draft.rows('opening')].filter(
    ({ quoted, named, photographed }) => quoted ?? named ?? photographed,
  );
  for (const opening of consent)
    draft.put('opening', { ...opening, quoted: null, named: null, photographed: null });
  tally('consent', consent.length);
  const safe = withChanges(session, draft.changes());
  hushAs(safe, session);
  return {
    session: safe,
    leftOut: safeReasons.flatMap((reason) => {
      const count = counts.get(reason) ?? 0;
      return count > 0 ? [{ reason, count }] : [];
    }),
    named: namedIn(safe, names.all()),
  };
}

/** Who is who, in the order in which they turn up. */
class Names {
  readonly #known = new Map<string, { readonly name: string; readonly stand: string }>();

  standFor(name: string): string {
    const key = name.trim().toLocaleLowerCase();
    if (key === '') return name;
    const held = this.#known.get(key);
    if (held) return held.stand;
    const stand = `Person ${this.#known.size + 1}`;
    this.#known.set(key, { name: name.trim(), stand });
    return stand;
  }

  all(): readonly string[] {
    return [...this.#known.values()].map(({ name }) => name);
  }
}

/** Every field that holds a person's name. */
function nameless(draft: SessionDraft, names: Names): void {
  for (const action of [...draft.rows('action')])
    draft.put('action', { ...action, owner: names.standFor(action.owner) });
  for (const pledge of [...draft.rows('pledge')])
    draft.put('pledge', { ...pledge, who: names.standFor(pledge.who) });
  for (const insight of [...draft.rows('insight')])
    draft.put('insight', { ...insight, checkOwner: names.standFor(insight.checkOwner) });
  for (const partner of [...draft.rows('partner')])
    draft.put('partner', { ...partner, owner: names.standFor(partner.owner) });
  for (const programme of [...draft.rows('programme')])
    draft.put('programme', { ...programme, owner: names.standFor(programme.owner) });
  for (const measure of [...draft.rows('measure')])
    draft.put('measure', { ...measure, reader: names.standFor(measure.reader) });
  for (const scorer of [...draft.rows('scorer')])
    draft.put('scorer', { ...scorer, name: names.standFor(scorer.name) });
}

/** A short name inside a longer word is not that name. */
const SHORTEST_NAME = 3;

/** Where the names that were taken out of their fields still stand in what people wrote. */
function namedIn(session: Session, names: readonly string[]): readonly NamedInText[] {
  const patterns = names
    .filter((name) => name.length >= SHORTEST_NAME)
    .map((name) => ({ name, pattern: wholeWord(name) }));
  if (patterns.length === 0) return [];
  const found: NamedInText[] = [];
  for (const [noun, table] of Object.entries(session) as [Noun, Session[Noun]][])
    for (const record of table.values())
      for (const text of textsIn(record))
        for (const { name, pattern } of patterns)
          if (pattern.test(text)) found.push({ name, noun, id: record.id, text });
  return found;
}

const wholeWord = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'iu',
  );

const textsIn = (record: object): readonly string[] =>
  Object.entries(record).flatMap(([key, value]) =>
    typeof value === 'string' && key !== 'id' && !key.endsWith('Id') && key !== 'rank'
      ? [value]
      : [],
  );
