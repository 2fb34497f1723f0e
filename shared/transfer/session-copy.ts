// A second session with everything the first one has: for another group, or to try something.
import { limits } from '../domain/limits.ts';
import { type Session, sessionRecord } from '../domain/session-body.ts';
import type { RandomBytes } from '../lib/id.ts';
import { cleanLine } from '../lib/text.ts';
import { applyOps } from '../ops/apply-op.ts';
import { applyDiff } from '../ops/diff.ts';
import { libraryStrings } from '../strings/library.ts';
import { withNewIds } from './with-new-ids.ts';

const COPY = libraryStrings.copyMark;

/** 'Northside (copy)', 'Northside (copy 2)', …: the first that is not taken, within the limit. */
export function copyTitle(title: string, taken: ReadonlySet<string>): string {
  const stem = libraryStrings.copyStem(title);
  for (let nth = 1; ; nth++) {
    const mark = COPY(nth);
    const name = `${cleanLine(stem, limits.titleChars - mark.length).trimEnd()}${mark}`;
    if (!taken.has(name)) return name;
  }
}

/** Shares no id with the original; only its title is another. */
export function sessionCopy(
  session: Session,
  taken: ReadonlySet<string>,
  random: RandomBytes,
): Session {
  const copy = withNewIds(session, random);
  const title = copyTitle(sessionRecord(session).title, taken);
  const renamed = applyOps(copy, [{ type: 'session.rename', title }], 'facilitator');
  return renamed.ok ? applyDiff(copy, renamed.value) : copy;
}
