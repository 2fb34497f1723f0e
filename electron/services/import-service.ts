// From foreign bytes to notes or a session, in two steps: read and look, then make. Nothing of a
// session is touched before the second.
import type { CallOutput } from '#shared/api/contract.ts';
import { type AppError, problem } from '#shared/api/errors.ts';
import type { ImportPreview, ReadImport, TableMapping } from '#shared/api/import-preview.ts';
import type {
  NotesImported,
  PeopleImported,
  PlanKept,
  SessionImported,
} from '#shared/api/views.ts';
import { newId } from '#shared/lib/id.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { ImportJob } from '#shared/transfer/parse-import.ts';
import type { ParsedImport } from '#shared/transfer/parsed-import.ts';
import { addNotesTo, type ImportTarget, type NotesTarget } from './import-notes.ts';
import { addPeopleTo } from './import-people.ts';
import type { LibraryService } from './library-service.ts';
import type { PlanService } from './plan-service.ts';
import type { Clock, HandedFile, ImportParser, Randomness } from './ports.ts';
import type { SessionService } from './session-service.ts';

interface Held {
  readonly job: ImportJob;
  readonly parsed: ParsedImport;
  readonly readAt: number;
}
export interface ImportService {
  read(job: ImportJob): Promise<Result<ReadImport, AppError>>;
  /** Files wait here until a window reads them, one after the other. */
  hand(files: readonly HandedFile[]): void;
  waiting(): readonly string[];
  next(): Promise<Result<CallOutput<'import.next'>, AppError>>;
  map(
    importId: string,
    mapping: TableMapping,
  ): Promise<Result<{ preview: ImportPreview }, AppError>>;
  addNotes(importId: string, into: NotesTarget): Promise<Result<NotesImported, AppError>>;
  addPeople(importId: string, into: ImportTarget): Promise<Result<PeopleImported, AppError>>;
  addSession(importId: string): Promise<Result<SessionImported, AppError>>;
  keepPlan(importId: string): Promise<Result<PlanKept, AppError>>;
}

/** Read imports wait this long, and no more than this many at once. */
const KEPT_MS = 30 * 60_000;
const KEPT_COUNT = 5;
/** Whoever opens a whole folder with the app did not mean to look at each file. */
const WAITING_COUNT = 50;

interface Parts {
  readonly parser: ImportParser;
  readonly sessions: SessionService;
  readonly library: LibraryService;
  readonly plans: PlanService;
  readonly clock: Clock;
  readonly random: Randomness;
}

export function createImportService(parts: Parts): ImportService {
  const { parser, sessions, library, plans, clock, random } = parts;
  const held = new Map<string, Held>();
  const handed: HandedFile[] = [];
  const bytes = (): Uint8Array => random.bytes();

  const keep = (importId: string, job: ImportJob, parsed: ParsedImport): void => {
    held.delete(importId);
    held.set(importId, { job, parsed, readAt: clock.now() });
    for (const [id, { readAt }] of held)
      if (held.size > KEPT_COUNT || clock.now() - readAt > KEPT_MS) held.delete(id);
  };

  const read = async (job: ImportJob): Promise<Result<ReadImport, AppError>> => {
    const parsed = await parser.parse(job);
    if (!parsed.ok) return parsed;
    const importId = newId('import', bytes).slice('import_'.length);
    keep(importId, job, parsed.value);
    return ok({ importId, preview: parsed.value.preview });
  };

  return {
    read,
    hand: (files) => void handed.push(...files.slice(0, WAITING_COUNT - handed.length)),
    waiting: () => handed.map(({ name }) => name),
    async next() {
      const file = handed.shift();
      if (!file) return ok(null);
      const content = await file.read();
      if (!content.ok) return content;
      return read({ kind: 'file', name: file.name, bytes: content.value, mapping: null });
    },
    async map(importId, mapping) {
      const job = held.get(importId)?.job;
      if (job?.kind !== 'file') return err(problem('import.expired'));
      const mapped: ImportJob = { ...job, mapping };
      const parsed = await parser.parse(mapped);
      if (!parsed.ok) return parsed;
      keep(importId, mapped, parsed.value);
      return ok({ preview: parsed.value.preview });
    },
    async addNotes(importId, into) {
      const parsed = held.get(importId)?.parsed;
      if (parsed?.kind !== 'notes') return err(problem('import.expired'));
      return sessions.during(into.sessionId, (live) => addNotesTo(live, into, parsed, bytes));
    },
    async addPeople(importId, into) {
      const parsed = held.get(importId)?.parsed;
      if (parsed?.kind !== 'people') return err(problem('import.expired'));
      return sessions.during(into.sessionId, (live) => addPeopleTo(live, into, parsed, bytes));
    },
    async addSession(importId) {
      const parsed = held.get(importId)?.parsed;
      if (parsed?.kind !== 'session') return err(problem('import.expired'));
      const adopted = await library.adopt(parsed.session);
      if (!adopted.ok) return adopted;
      held.delete(importId);
      const noteCount = parsed.session.note.size;
      return ok({ kind: 'session', sessionId: adopted.value.sessionId, noteCount });
    },
    async keepPlan(importId) {
      const parsed = held.get(importId)?.parsed;
      if (!parsed) return err(problem('import.expired'));
      return parsed.kind === 'plan' ? plans.keep(parsed.plan) : err(problem('plan.none'));
    },
  };
}
