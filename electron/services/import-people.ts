// What was read as people goes onto a map of stakeholders, as one change.
import { type AppError, problem } from '#shared/api/errors.ts';
import type { PeopleImported } from '#shared/api/views.ts';
import type { RandomBytes } from '#shared/lib/id.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { ParsedPeople } from '#shared/transfer/parsed-import.ts';
import { peopleToOps } from '#shared/transfer/people-to-ops.ts';
import { type ImportTarget, withOverLimit } from './import-notes.ts';
import type { LiveSession } from './live-session.ts';

export async function addPeopleTo(
  live: LiveSession,
  into: ImportTarget,
  parsed: ParsedPeople,
  random: RandomBytes,
): Promise<Result<PeopleImported, AppError>> {
  const session = live.session();
  if (session.canvas.get(into.canvasId)?.kind !== 'stakeholder')
    return err(problem('record.elsewhere'));
  const made = peopleToOps(parsed, session, into.canvasId, random);
  if (made.ops.length === 0)
    return err(problem(made.overCount > 0 ? 'session.full' : 'change.empty'));
  await live.file.snapshot();
  const added = live.apply(into, made.ops, 'facilitator');
  if (!added.ok) return added;
  return ok({
    kind: 'people',
    revision: added.value.revision,
    peopleCount: made.madeCount,
    relationCount: made.ops.filter(({ type }) => type === 'relation.add').length,
    knownCount: made.knownCount,
    leftOut: withOverLimit(parsed.preview.leftOut, made.overCount),
  });
}
