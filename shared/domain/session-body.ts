// A session in memory: one immutable table a noun. A change makes new tables only for the
// nouns that it touched, so `===` on a table tells whether anything in it changed.
import type { TablesOf } from '../lib/tables.ts';
import { type AnyRecord, type Noun, nouns, type Rows } from './nouns.ts';
import type { SessionRecord } from './session.ts';

export type Session = TablesOf<Rows>;

export const emptySession = (): Session => ({
  session: new Map(),
  canvas: new Map(),
  stage: new Map(),
  visit: new Map(),
  behaviour: new Map(),
  opening: new Map(),
  agreement: new Map(),
  table: new Map(),
  lane: new Map(),
  family: new Map(),
  cluster: new Map(),
  note: new Map(),
  slip: new Map(),
  connector: new Map(),
  round: new Map(),
  ballot: new Map(),
  tally: new Map(),
  insight: new Map(),
  stakeholder: new Map(),
  stance: new Map(),
  relation: new Map(),
  placement: new Map(),
  gate: new Map(),
  criterion: new Map(),
  partner: new Map(),
  scorer: new Map(),
  score: new Map(),
  scoring: new Map(),
  objective: new Map(),
  challenge: new Map(),
  idea: new Map(),
  programme: new Map(),
  measure: new Map(),
  reading: new Map(),
  benchmark: new Map(),
  pledge: new Map(),
  action: new Map(),
  remark: new Map(),
});

/** The one record that says what this session is. @throws on a session without it: a bug. */
export function sessionRecord(session: Session): SessionRecord {
  for (const record of session.session.values()) return record;
  throw new Error('A session without its own record.');
}

/** Every record, table by table. */
export function* recordsOf(session: Session): Generator<{ noun: Noun; record: AnyRecord }> {
  for (const noun of nouns) for (const record of session[noun].values()) yield { noun, record };
}
