// People and groups of another tool become stakeholders and relations as they would be made: one a
// name, within the limits, every loss counted.
import type { PersonPreview, RelationPreview } from '../api/import-preview.ts';
import { limits } from '../domain/limits.ts';
import type { RelationKind } from '../domain/relation.ts';
import { cleanLine } from '../lib/text.ts';
import { LeftOutTally } from './left-out.ts';

export interface MadePeople {
  readonly people: readonly PersonPreview[];
  readonly relations: readonly RelationPreview[];
}

type Known = Partial<Omit<PersonPreview, 'key' | 'name'>>;

export const nameKey = (name: string): string => cleanLine(name, limits.titleChars).toLowerCase();

export class PeopleMaker {
  readonly tally = new LeftOutTally();
  readonly #people = new Map<string, PersonPreview>();
  readonly #relations: RelationPreview[] = [];

  /** Named twice is one; what is said the second time is added where nothing was said. */
  person(rawName: string, known: Known = {}): void {
    const name = cleanLine(rawName, limits.titleChars);
    const key = nameKey(rawName);
    const isFull = this.#people.size >= limits.stakeholders && !this.#people.has(key);
    if (key === '' || isFull) {
      this.tally.add(key === '' ? 'empty' : 'over-limit');
      return;
    }
    const held = this.#people.get(key);
    const about = cleanLine(known.about ?? '', Number.POSITIVE_INFINITY);
    const reason = cleanLine(known.reason ?? '', Number.POSITIVE_INFINITY);
    if (Math.max(about.length, reason.length) > limits.promptChars) this.tally.add('shortened');
    this.#people.set(key, {
      key,
      name: held?.name ?? name,
      about: held?.about || cleanLine(about, limits.promptChars),
      listing: known.listing ?? held?.listing ?? 'affected',
      view: held?.view ?? known.view ?? null,
      reason: held?.reason || cleanLine(reason, limits.promptChars),
    });
  }

  /** Between two names; whoever is named for the first time here is made. */
  relation(rawFrom: string, rawTo: string, kind: RelationKind): void {
    const [from, to] = [nameKey(rawFrom), nameKey(rawTo)];
    const isTie = from !== '' && to !== '' && from !== to;
    if (isTie)
      for (const name of [rawFrom, rawTo]) if (!this.#people.has(nameKey(name))) this.person(name);
    const isMade = isTie && this.#people.has(from) && this.#people.has(to);
    if (!isMade || this.#relations.length >= limits.relations) {
      this.tally.add('lines');
      return;
    }
    const isKnown = this.#relations.some(
      (one) => one.from === from && one.to === to && one.kind === kind,
    );
    if (!isKnown) this.#relations.push({ from, to, kind });
  }

  made(): MadePeople {
    return { people: [...this.#people.values()], relations: this.#relations };
  }
}
