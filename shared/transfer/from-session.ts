// Our own file becomes a session of its own: a copy with new ids, whatever session it came from.
import { type AppError, problem } from '../api/errors.ts';
import type { SessionPreview } from '../api/import-preview.ts';
import { limits } from '../domain/limits.ts';
import { type Session, sessionRecord } from '../domain/session-body.ts';
import { readEnvelope } from '../format/envelope.ts';
import { type JsonProblem, parseJson } from '../format/safe-json.ts';
import type { RandomBytes } from '../lib/id.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { applyDiff } from '../ops/diff.ts';
import { revertDiffs } from '../ops/settle.ts';
import { withNewIds } from './with-new-ids.ts';

export interface ReadSession {
  readonly preview: SessionPreview;
  readonly session: Session;
}

const OUR_MARK = /^\s*\{\s*"commonboard"/;

export const fromSession = (text: string, random: RandomBytes): Result<ReadSession, AppError> =>
  fromParsed(parseJson(text), text, random);

/** The same where the text has been parsed already. */
export function fromParsed(
  parsed: Result<unknown, JsonProblem>,
  text: string,
  random: RandomBytes,
): Result<ReadSession, AppError> {
  if (!parsed.ok) {
    const cutShort = parsed.error === 'file.not-json' && OUR_MARK.test(text);
    return err(problem(cutShort ? 'file.damaged' : parsed.error));
  }
  const read = readEnvelope(parsed.value);
  if (!read.ok) return err(problem(read.error));
  const { edited, mendedCount } = read.value;
  // Undoing nothing settles what a hand-edited file may hold: two open stages, a copy of a copy.
  const session = applyDiff(read.value.session, revertDiffs(read.value.session, []));
  if (session.note.size > limits.notes)
    return err(problem('session.full', { count: session.note.size }));
  return ok({
    preview: {
      kind: 'session',
      title: sessionRecord(session).title,
      noteCount: session.note.size,
      clusterCount: session.cluster.size,
      edited,
      mendedCount,
    },
    session: withNewIds(session, random),
  });
}
