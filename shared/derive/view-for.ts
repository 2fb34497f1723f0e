// What each role may have. Whole records are dropped, so a secret is always a record of its own
// and a room replica never holds one.
import type { Noun } from '../domain/nouns.ts';
import type { Session } from '../domain/session-body.ts';
import type { Diff } from '../ops/diff.ts';
import type { Role } from '../ops/op.ts';

const hiddenFromRoom: ReadonlySet<Noun> = new Set<Noun>(['remark']);

export const viewFor = (role: Role, session: Session): Session =>
  role === 'facilitator' ? session : { ...session, remark: new Map() };

export const diffFor = (role: Role, diff: Diff): Diff =>
  role === 'facilitator' ? diff : diff.filter((change) => !hiddenFromRoom.has(change.noun));
