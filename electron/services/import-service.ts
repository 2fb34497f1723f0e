// From foreign bytes to notes or a session, in two steps: read and look, then make. Nothing of a
// session is touched before the second.
import type { CallOutput } from '#shared/api/contract.ts';
import { type AppError, problem } from '#shared/api/errors.ts';
import type {
  ImportPreview,
  LeftOut,
  NotePreview,
  TableMapping,
} from '#shared/api/import-preview.ts';
import type { NotesImported, SessionImported } from '#shared/api/views.ts';
import { lanesOf } from '#shared/derive/board.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { LaneId } from '#shared/domain/lane.ts';
import { limits } from '#shared/domain/limits.ts';
import type { SessionId } from '#shared/domain/session.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { TableId } from '#shared/domain/table.ts';
import { newId } from '#shared/lib/id.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import type { NewNote } from '#shared/ops/note.ts';
import type { ImportJob, ParsedImport } from '#shared/transfer/parse-import.ts';
import type { LibraryService } from './library-service.ts';
import type { BatchName, LiveSession } from './live-session.ts';
import type { Clock, ImportParser, Randomness } from './ports.ts';
import type { SessionService } from './session-service.ts';

interface Held {
  readonly job: ImportJob;
  readonly parsed: ParsedImport;
  readonly readAt: number;
}
export interface Target extends BatchName {
  readonly sessionId: SessionId;
  readonly canvasId: CanvasId;
  /** Where notes go that stand under no known heading. */
  readonly laneId: LaneId | null;
  /** The table they come from, where the file names none that is here. */
  readonly tableId?: TableId | null;
  /** Into the box, unseen until the reveal. */
  readonly hidden?: boolean;
}

export interface ImportService {
  read(job: ImportJob): Promise<Result<CallOutput<'import.read'>, AppError>>;
  map(
    importId: string,
    mapping: TableMapping,
  ): Promise<Result<{ preview: ImportPreview }, AppError>>;
  addNotes(importId: string, into: Target): Promise<Result<NotesImported, AppError>>;
  addSession(importId: string): Promise<Result<SessionImported, AppError>>;
}

/** Read imports wait this long, and no more than this many at once. */
const KEPT_MS = 30 * 60_000;
const KEPT_COUNT = 5;

interface Parts {
  readonly parser: ImportParser;
  readonly sessions: SessionService;
  readonly library: LibraryService;
  readonly clock: Clock;
  readonly random: Randomness;
}

export function createImportService(parts: Parts): ImportService {
  const { parser, sessions, library, clock, random } = parts;
  const held = new Map<string, Held>();
  const bytes = (): Uint8Array => random.bytes();

  const keep = (importId: string, job: ImportJob, parsed: ParsedImport): void => {
    held.delete(importId);
    held.set(importId, { job, parsed, readAt: clock.now() });
    for (const [id, { readAt }] of held)
      if (held.size > KEPT_COUNT || clock.now() - readAt > KEPT_MS) held.delete(id);
  };

  const addTo = async (
    live: LiveSession,
    into: Target,
    { notes, preview }: ParsedImport & { kind: 'notes' },
  ): Promise<Result<NotesImported, AppError>> => {
    const room = Math.max(0, limits.notes - live.session().note.size - live.session().slip.size);
    const fitting = notes.slice(0, room);
    const over = notes.length - fitting.length;
    if (fitting.length === 0) return err(problem(over > 0 ? 'session.full' : 'file.no-notes'));
    const placed = fitting.map((note) => laneFor(live.session(), into, note));
    const made: NewNote[] = fitting.map((note, nth) => ({
      noteId: newId('note', bytes),
      laneId: placed[nth] ?? into.laneId,
      text: note.text,
      tone: 'butter',
      source: null,
      tableId: tableFor(live.session(), into, note),
    }));
    await live.file.snapshot();
    const added = live.apply(into, opsFor(into, made, bytes), 'facilitator');
    if (!added.ok) return added;
    const leftOut = withOverLimit(preview.leftOut, over);
    const withoutLaneCount = fitting.filter(
      (note, nth) => note.lane !== null && !placed[nth],
    ).length;
    const { revision } = added.value;
    return ok({ kind: 'notes', revision, noteCount: made.length, leftOut, withoutLaneCount });
  };

  return {
    async read(job) {
      const parsed = await parser.parse(job);
      if (!parsed.ok) return parsed;
      const importId = newId('import', bytes).slice('import_'.length);
      keep(importId, job, parsed.value);
      return ok({ importId, preview: parsed.value.preview });
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
      return sessions.during(into.sessionId, (live) => addTo(live, into, parsed));
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
  };
}

function opsFor(
  { canvasId, hidden }: Target,
  notes: NewNote[],
  random: () => Uint8Array,
): readonly Op[] {
  if (!hidden) return [{ type: 'note.import', canvasId, notes }];
  return notes.map(({ noteId: _noteId, tableId = null, ...note }) => ({
    ...{ type: 'slip.add', slipId: newId('slip', random), canvasId },
    ...note,
    tableId,
  }));
}

/** What a file is over by itself and what the session has no room for are one number. */
function withOverLimit(leftOut: readonly LeftOut[], over: number): readonly LeftOut[] {
  const before = leftOut.find(({ reason }) => reason === 'over-limit')?.count ?? 0;
  const others = leftOut.filter(({ reason }) => reason !== 'over-limit');
  const count = before + over;
  return count === 0 ? others : [...others, { reason: 'over-limit', count }];
}

const plain = (text: string): string => text.trim().toLocaleLowerCase();

function laneFor(session: Session, into: Target, note: NotePreview): LaneId | null {
  if (note.lane === null) return null;
  const wanted = plain(note.lane);
  return lanesOf(session, into.canvasId).find((lane) => plain(lane.title) === wanted)?.id ?? null;
}

/** A table that went while the person chose is no reason to lose the notes. */
function tableFor({ table }: Session, into: Target, note: NotePreview): TableId | null {
  const wanted = note.table === undefined ? null : plain(note.table);
  const named = wanted && [...table.values()].find(({ name }) => plain(name) === wanted);
  return (named || table.get(into.tableId ?? ''))?.id ?? null;
}
