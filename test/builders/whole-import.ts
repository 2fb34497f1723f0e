// Whether what came out of an import is whole: sound to the last record, or one known error.
import { errorTypes } from '#shared/api/errors.ts';
import { limits } from '#shared/domain/limits.ts';
import { nounSchemas } from '#shared/domain/nouns.ts';
import { recordsOf, type Session } from '#shared/domain/session-body.ts';
import { readPlan, writePlan } from '#shared/format/plan-file.ts';
import { textSchema } from '#shared/lib/text.ts';
import { applyOps, type Op } from '#shared/ops/apply-op.ts';
import { countDangling } from '#shared/ops/references.ts';
import { notesToOps } from '#shared/transfer/notes-to-ops.ts';
import { type ImportJob, parseImport } from '#shared/transfer/parse-import.ts';
import type { ParsedNotes, ParsedPeople } from '#shared/transfer/parsed-import.ts';
import { peopleToOps } from '#shared/transfer/people-to-ops.ts';
import { importTools } from './import-job.ts';
import { seededBytes } from './random.ts';
import { buildSession } from './session.ts';

const noteText = textSchema(limits.noteChars);
const personText = textSchema(limits.promptChars);
const laneTitle = textSchema(limits.titleChars);
const { session: fresh, canvasId } = buildSession();
const target = {
  ...{ session: fresh, canvasId, question: 'Votes' },
  ...{ laneOf: () => null, tableOf: () => null },
};

/** What was read is one change that a new session takes. */
function flawOfChange(ops: readonly Op[]): string | null {
  if (ops.length === 0) return null;
  const applied = applyOps(fresh, ops, 'facilitator');
  return applied.ok ? null : `a change that is refused: ${applied.error}`;
}

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
  if (read.value.kind === 'session') return flawOfSession(read.value.session);
  return read.value.kind === 'people' ? flawOfPeople(read.value) : flawOfNotes(read.value);
}

function flawOfPeople({ people, relations, preview }: ParsedPeople): string | null {
  if (preview.peopleCount !== people.length) return 'a count that is not the people’s';
  const keys = new Set(people.map(({ key }) => key));
  if (keys.size < people.length) return 'somebody twice';
  if (people.length > limits.stakeholders) return 'more people than a session holds';
  for (const { name, about } of people) {
    if (name === '' || !laneTitle.safeParse(name).success) return `a bad name: ${name}`;
    if (!personText.safeParse(about).success) return `a bad text: ${about}`;
  }
  const isTied = relations.every(({ from, to }) => keys.has(from) && keys.has(to) && from !== to);
  if (!isTied) return 'a tie to nobody';
  return flawOfChange(peopleToOps({ people, relations }, fresh, canvasId, seededBytes(2)).ops);
}

function flawOfSession(session: Session): string | null {
  for (const { noun, record } of recordsOf(session))
    if (!nounSchemas[noun].safeParse(record).success) return `a ${noun} out of its schema`;
  if (session.session.size !== 1) return 'not one session record';
  return countDangling(session) === 0 ? null : 'a reference to nothing';
}

function flawOfNotes({ notes, groups, lines, preview }: ParsedNotes): string | null {
  if (preview.noteCount !== notes.length) return 'a count that is not the notes’';
  if (preview.leftOut.some(({ count }) => count < 1)) return 'a loss of nothing';
  for (const { text, lane } of notes) {
    if (text.trim() === '' || !noteText.safeParse(text).success) return `a bad text: ${text}`;
    if (lane !== null && (lane === '' || !laneTitle.safeParse(lane).success))
      return `a bad lane: ${lane}`;
  }
  if (lines.some(({ from, to }) => from === to)) return 'a line to itself';
  const keys = new Set(groups.map(({ key }) => key));
  if (notes.some(({ group }) => group !== undefined && !keys.has(group))) return 'no such group';
  return flawOfChange(notesToOps({ notes, groups, lines }, target, seededBytes(2)));
}
