// A copy of a session that shares no id with it.
import { nouns } from '../domain/nouns.ts';
import type { Session } from '../domain/session-body.ts';
import { fromBody, toBody } from '../domain/session-json.ts';
import { newId, type RandomBytes } from '../lib/id.ts';

type NewIds = ReadonlyMap<string, string>;

/**
 * The same session with new ids throughout; every reference points to the same record as before,
 * and records keep their order by id (which is what shuffles the tray).
 */
export function withNewIds(session: Session, random: RandomBytes): Session {
  const newIds = new Map<string, string>();
  for (const noun of nouns) {
    const ids = [...session[noun].keys()].sort();
    const fresh = ids.map((): string => newId(noun, random)).sort();
    for (const [at, id] of fresh.entries()) newIds.set(ids[at] ?? '', id);
  }
  const copy = fromBody(replaced(toBody(session), newIds));
  if (!copy) throw new Error('A session with new ids is no session any more.');
  return copy;
}

/** Fields that hold ids are called `id`, `…Id` or `…Ids`: no other text is touched. */
const HOLDS_ID = /^id$|Ids?$/;

function replaced(value: unknown, newIds: NewIds, key = ''): unknown {
  if (typeof value === 'string') return HOLDS_ID.test(key) ? (newIds.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((one) => replaced(one, newIds, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, replaced(held, newIds, name)]),
  );
}
