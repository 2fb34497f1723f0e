// Whether what came out of an import is whole: sound to the last record, or one known error.
import { errorTypes } from '#shared/api/errors.ts';
import { limits } from '#shared/domain/limits.ts';
import { nounSchemas } from '#shared/domain/nouns.ts';
import { recordsOf, type Session } from '#shared/domain/session-body.ts';
import { readPlan, writePlan } from '#shared/format/plan-file.ts';
import { textSchema } from '#shared/lib/text.ts';
import { countDangling } from '#shared/ops/references.ts';
import { type ImportJob, type ParsedImport, parseImport } from '#shared/transfer/parse-import.ts';
import { importTools } from './import-job.ts';

const noteText = textSchema(limits.noteChars);
const laneTitle = textSchema(limits.titleChars);

/** What is wrong with the outcome of this import; null: nothing. Throws only when the import does. */
export function flawOf(job: ImportJob): string | null {
  const read = parseImport(job, importTools());
  if (!read.ok) {
    if (read.error.type === 'app.bug') return 'a bug as an answer';
    return errorTypes.includes(read.error.type) ? null : `unknown error ${read.error.type}`;
  }
  if (read.value.kind === 'plan')
    return readPlan(JSON.parse(writePlan(read.value.plan, '0'))).ok
      ? null
      : 'a plan out of its schema';
  return read.value.kind === 'session'
    ? flawOfSession(read.value.session)
    : flawOfNotes(read.value);
}

function flawOfSession(session: Session): string | null {
  for (const { noun, record } of recordsOf(session))
    if (!nounSchemas[noun].safeParse(record).success) return `a ${noun} out of its schema`;
  if (session.session.size !== 1) return 'not one session record';
  return countDangling(session) === 0 ? null : 'a reference to nothing';
}

function flawOfNotes({ notes, preview }: ParsedImport & { readonly kind: 'notes' }): string | null {
  if (preview.noteCount !== notes.length) return 'a count that is not the notes’';
  if (preview.leftOut.some(({ count }) => count < 1)) return 'a loss of nothing';
  for (const { text, lane } of notes) {
    if (text.trim() === '' || !noteText.safeParse(text).success) return `a bad text: ${text}`;
    if (lane !== null && (lane === '' || !laneTitle.safeParse(lane).success))
      return `a bad lane: ${lane}`;
  }
  return null;
}
