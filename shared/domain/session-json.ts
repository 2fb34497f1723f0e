// A session as plain JSON: one list a noun. This is what files and replies carry.
import { keysOf, mapValues } from '../lib/record-map.ts';
import { z } from '../lib/schema.ts';
import { Draft, withChanges } from '../lib/tables.ts';
import { type AnyRecord, type Noun, nounSchemas, nouns, type Rows } from './nouns.ts';
import { emptySession, type Session } from './session-body.ts';

export type Body = { readonly [N in Noun]: readonly Rows[N][] };

/** Lists of records of each noun, each list in the order of ids: equal sessions give equal bodies. */
export const toBody = (session: Session): Body =>
  mapValues(session as Readonly<Record<Noun, ReadonlyMap<string, AnyRecord>>>, (table) =>
    [...table.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ) as unknown as Body;

const listSchemas = mapValues(nounSchemas, (_, noun) => z.array(nounSchemas[noun]));

/** Checks every record and builds a session from fresh objects; a repeated id is refused. */
export function fromBody(raw: unknown): Session | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const draft = new Draft<Rows>(emptySession());
  for (const noun of nouns) {
    const rows = Object.hasOwn(raw, noun) ? (raw as Body)[noun] : [];
    const list = listSchemas[noun].safeParse(rows);
    if (!list.success) return null;
    for (const record of list.data) {
      if (draft.get(noun, record.id)) return null;
      draft.put(noun, record);
    }
  }
  return draft.count('session') === 1 ? withChanges(emptySession(), draft.changes()) : null;
}

export const knownNouns = keysOf(nounSchemas);
