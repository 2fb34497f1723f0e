// What each role may have. Whole records are dropped, so a secret is always a record of its own
// and a room replica never holds one.
import type { Session } from '../domain/session-body.ts';
import type { Diff } from '../ops/diff.ts';
import type { Role } from '../ops/op.ts';

/**
 * All that the room has of these nouns. Remarks never leave the laptop. Single votes and scores stay
 * secret, and so do the names of those who score: what they came to is in the round and the scoring; a stance that was shown on purpose is in
 * its stakeholder; a slip becomes a note.
 */
const noSecrets = {
  remark: new Map(),
  ballot: new Map(),
  tally: new Map(),
  stance: new Map(),
  scorer: new Map(),
  score: new Map(),
  slip: new Map(),
} satisfies Partial<Session>;

export const viewFor = (role: Role, session: Session): Session =>
  role === 'facilitator' ? session : { ...session, ...noSecrets };

export const diffFor = (role: Role, diff: Diff): Diff =>
  role === 'facilitator' ? diff : diff.filter(({ noun }) => !Object.hasOwn(noSecrets, noun));
