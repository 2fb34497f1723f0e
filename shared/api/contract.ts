// Every call and every event between a window and its host: what goes in, who may, what comes out.
// Hosts, client and types follow from this table; nothing crosses that is not in it.

import { ideaRoundSchema } from '../derive/idea-round.ts';
import type { Replay } from '../derive/replay.ts';
import { reportSchema } from '../derive/report-back.ts';
import { boxSchema } from '../derive/slips.ts';
import { speakingSchema } from '../derive/speaking-order.ts';
import { canvasIdSchema } from '../domain/canvas.ts';
import { clusterIdSchema } from '../domain/cluster.ts';
import { criterionIdSchema } from '../domain/criterion.ts';
import { insightIdSchema } from '../domain/insight.ts';
import { laneIdSchema } from '../domain/lane.ts';
import { limits } from '../domain/limits.ts';
import { noteIdSchema } from '../domain/note.ts';
import type { SessionId } from '../domain/session.ts';
import { roomSizeSchema, sessionIdSchema } from '../domain/session.ts';
import { tableIdSchema } from '../domain/table.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { opsSchema } from '../ops/apply-op.ts';
import type { Role } from '../ops/op.ts';
import { planIdSchema } from '../workshops/own-plan.ts';
import type { AppError } from './errors.ts';
import { sessionFormNames } from './export-wish.ts';
import { type ImportPreview, type ReadImport, tableMappingSchema } from './import-preview.ts';
import type {
  ChangeUndone,
  HistoryPage,
  SnapshotCard,
  SnapshotPage,
  SnapshotView,
} from './past.ts';
import { type PointedAt, pointedAtSchema } from './pointed-at.ts';
import { type Settings, settingsSchema } from './settings.ts';
import type {
  Accepted,
  AppInfo,
  ChangeEvent,
  DiskFacts,
  ExportedMany,
  ExportedText,
  ExportOutcome,
  LibraryListing,
  MachineFacts,
  NotesImported,
  PeopleImported,
  PlanKept,
  PlanShelf,
  RoomOpened,
  RoomState,
  SessionImported,
  SessionView,
} from './views.ts';

const both: readonly Role[] = ['facilitator', 'room'];
const console_: readonly Role[] = ['facilitator'];

interface CallDefinition<Input extends z.ZodType, Output> {
  readonly roles: readonly Role[];
  readonly input: Input;
  /** Only its type is used: what the host answers. */
  readonly output: (value: Output) => Output;
}
const call =
  <Output>(roles: readonly Role[]) =>
  <Input extends z.ZodType>(input: Input): CallDefinition<Input, Output> => ({
    roles,
    input,
    output: (value) => value,
  });

const nothing = z.strictObject({});
const sessionId = sessionIdSchema;
/** Who says nothing gets the session file. */
const sessionForm = z.enum(sessionFormNames).default('session');
/** Names one window's batches: the same (clientId, seq) is applied once. */
const batch = { clientId: z.string().regex(/^[0-9a-v]{26}$/), seq: z.number().int().min(1) };
const trashId = z.string().regex(/^session_[0-9a-v]{26}-\d{1,16}$/);
const importId = z.string().regex(/^[0-9a-v]{26}$/);
const revision = z.number().int().min(0);
const page = {
  /** Older than this; null: from the newest on. */
  before: revision.nullable(),
  limit: z.number().int().min(1).max(200),
};
const lensName = textSchema(limits.nameChars);
/** A name with one or two endings of letters, such as `.commonboard.json`. */
const fileNameSchema = z
  .string()
  .max(255)
  .regex(/^[^.].*\.[a-z]{2,12}$/);

export const calls = {
  'app.info': call<AppInfo>(both)(nothing),
  'settings.read': call<Settings>(both)(nothing),
  'settings.write': call<Settings>(console_)(settingsSchema),
  /** What the machine says of itself before people come. */
  'machine.facts': call<MachineFacts>(console_)(nothing),
  /** Writes, syncs and reads back a file beside the sessions. */
  'machine.probe': call<DiskFacts>(console_)(nothing),
  /** Shows the folder of the sessions in the system's own window, where there is one. */
  'folder.show': call<null>(console_)(nothing),
  'library.list': call<LibraryListing>(console_)(nothing),
  'library.create': call<{ sessionId: SessionId }>(console_)(
    z.strictObject({
      title: textSchema(limits.titleChars),
      workshop: textSchema(limits.nameChars),
      roomSize: roomSizeSchema,
    }),
  ),
  'library.rename': call<null>(console_)(
    z.strictObject({ sessionId, title: textSchema(limits.titleChars) }),
  ),
  /** Answers where it lies now, so that exactly this can be taken back. */
  'library.trash': call<{ trashId: string }>(console_)(z.strictObject({ sessionId })),
  'library.restore': call<null>(console_)(z.strictObject({ trashId })),
  /** Takes one out of the trash for good: the one thing that nothing brings back. */
  'library.discard': call<null>(console_)(z.strictObject({ trashId })),
  /** A session of its own with everything that is in this one, open or not. */
  'library.duplicate': call<{ sessionId: SessionId }>(console_)(z.strictObject({ sessionId })),
  /** The worked example, as a session of its own. */
  'library.example': call<{ sessionId: SessionId }>(console_)(nothing),
  /** The same agenda with made-up notes, to practise in; the session itself stays as it is. */
  'library.rehearse': call<{ sessionId: SessionId }>(console_)(z.strictObject({ sessionId })),
  /** Several sessions, a file each, into one place of the person's choice. */
  'library.export': call<ExportedMany>(console_)(
    z.strictObject({ sessionIds: z.array(sessionId).min(1).max(1_000), form: sessionForm }),
  ),
  'session.open': call<SessionView>(both)(z.strictObject({ sessionId })),
  'session.close': call<null>(both)(z.strictObject({ sessionId })),
  'session.apply': call<Accepted>(both)(z.strictObject({ sessionId, ...batch, ops: opsSchema })),
  /** How the wall came to be, from the changes that are still kept. */
  'session.replay': call<Replay>(console_)(z.strictObject({ sessionId })),
  /** Theirs, which was kept beside this session, becomes a session of its own. */
  'conflict.adopt': call<{ sessionId: SessionId }>(console_)(z.strictObject({ sessionId })),
  /** Nobody wants to hear of it any more; theirs stays beside ours. */
  'conflict.dismiss': call<null>(console_)(z.strictObject({ sessionId })),
  /** Undoes this window's changes, the latest first, as one new change. */
  'change.revert': call<Accepted>(both)(
    z.strictObject({
      sessionId,
      ...batch,
      revisions: z.array(z.number().int().min(1)).min(1).max(1_000),
    }),
  ),
  /** The changes of all windows, the newest first, as far as they are kept. */
  'history.list': call<HistoryPage>(console_)(z.strictObject({ sessionId, ...page })),
  /** Undoes one change of any window as far as nothing was changed since, as one new change. */
  'change.undo': call<ChangeUndone>(console_)(z.strictObject({ sessionId, ...batch, revision })),
  /** Copies of the whole session as they were kept over time, the newest first. */
  'snapshot.list': call<SnapshotPage>(console_)(z.strictObject({ sessionId, ...page })),
  /** Keeps one of now; it is on the disk when this answers. */
  'snapshot.take': call<SnapshotCard>(console_)(z.strictObject({ sessionId })),
  'snapshot.read': call<SnapshotView>(console_)(z.strictObject({ sessionId, revision })),
  /** Turns the session into what it was then, as one change; a snapshot of now is kept first. */
  'snapshot.restore': call<Accepted>(console_)(z.strictObject({ sessionId, ...batch, revision })),
  'room.open': call<RoomOpened>(console_)(z.strictObject({ sessionId })),
  'room.show': call<RoomState>(both)(
    z.strictObject({
      sessionId,
      frozen: z.boolean().exactOptional(),
      blank: z.boolean().exactOptional(),
      spotlightId: z.union([noteIdSchema, clusterIdSchema]).nullable().exactOptional(),
      agreements: z.boolean().exactOptional(),
      whereWeAre: z.boolean().exactOptional(),
      speaking: speakingSchema.nullable().exactOptional(),
      /** When its turn began is the host's to say. */
      report: reportSchema.nullable().exactOptional(),
      testCard: z.boolean().exactOptional(),
      page: z.number().int().min(0).max(999).exactOptional(),
      pageCount: z.number().int().min(1).max(1_000).exactOptional(),
      broughtId: z.union([noteIdSchema, clusterIdSchema]).nullable().exactOptional(),
      aspect: z.number().min(0.1).max(10).nullable().exactOptional(),
      votedCount: z.number().int().min(0).max(limits.people).exactOptional(),
      insightId: insightIdSchema.nullable().exactOptional(),
      whatIf: z
        .array(z.strictObject({ criterionId: criterionIdSchema, share: z.number().min(0).max(1) }))
        .max(limits.criteria)
        .readonly()
        .nullable()
        .exactOptional(),
      /** Its start is the host's to say. */
      ideaRound: ideaRoundSchema.nullable().exactOptional(),
      lens: lensName.nullable().exactOptional(),
      drawnLenses: z.array(lensName).max(limits.lenses).readonly().exactOptional(),
      box: boxSchema.nullable().exactOptional(),
    }),
  ),
  /** Where this window points, at most once a frame; null: no longer. Never saved. */
  'room.point': call<null>(both)(z.strictObject({ sessionId, at: pointedAtSchema.nullable() })),
  /** What this window writes on; it ends by null, or when the window goes. */
  'room.write': call<null>(console_)(
    z.strictObject({ sessionId, noteId: noteIdSchema.nullable() }),
  ),
  /** A file's bytes; on the web they travel as the body of a route of their own. */
  'import.read': call<ReadImport>(console_)(
    z.strictObject({ name: z.string().max(255), bytes: z.instanceof(Uint8Array) }),
  ),
  /** The names of the files that were given to the app from outside its windows, in their order. */
  'import.waiting': call<readonly string[]>(console_)(nothing),
  /** Reads the first of them, which then waits no longer; null: none does. */
  'import.next': call<ReadImport | null>(console_)(nothing),
  'import.paste': call<ReadImport>(console_)(
    z.strictObject({ text: z.string().max(limits.pasteBytes) }),
  ),
  'import.map': call<{ preview: ImportPreview }>(console_)(
    z.strictObject({ importId, mapping: tableMappingSchema }),
  ),
  'import.notes': call<NotesImported>(console_)(
    z.strictObject({
      importId,
      sessionId,
      ...batch,
      canvasId: canvasIdSchema,
      /** Where notes go that stand under no known heading. */
      laneId: laneIdSchema.nullable(),
      /** The table they come from, where the file does not name one. */
      tableId: tableIdSchema.nullable().exactOptional(),
      /** Into the box, unseen until the reveal. */
      hidden: z.boolean().exactOptional(),
    }),
  ),
  /** Stakeholders onto a map. */
  'import.people': call<PeopleImported>(console_)(
    z.strictObject({ importId, sessionId, ...batch, canvasId: canvasIdSchema }),
  ),
  'import.session': call<SessionImported>(console_)(z.strictObject({ importId })),
  /** The plan of a session as a file. */
  'plan.save': call<ExportOutcome>(console_)(
    z.strictObject({
      sessionId,
      title: textSchema(limits.nameChars).min(1),
      outcome: textSchema(limits.promptChars),
      /** The agreements and what matters in a partner come along. */
      withAgreed: z.boolean(),
    }),
  ),
  'plan.list': call<PlanShelf>(console_)(nothing),
  /** A plan file that was read is kept; one that is there already is not kept twice. */
  'plan.keep': call<PlanKept>(console_)(z.strictObject({ importId })),
  /** Can be taken back until the app is started again. */
  'plan.remove': call<null>(console_)(z.strictObject({ planId: planIdSchema })),
  'plan.restore': call<null>(console_)(z.strictObject({ planId: planIdSchema })),
  /** A whole session as a text: the one export that the host writes. */
  'export.make': call<ExportOutcome>(console_)(z.strictObject({ sessionId, form: sessionForm })),
  /** The same for the page, which puts several into one file. */
  'export.read': call<ExportedText>(console_)(z.strictObject({ sessionId, form: sessionForm })),
  /** What the page made, through the system's dialog. A browser has its own downloads. */
  'export.keep': call<ExportOutcome>(console_)(
    z.strictObject({
      name: fileNameSchema,
      mime: z.string().max(100),
      bytes: z.instanceof(Uint8Array),
    }),
  ),
  /** Pages as HTML without scripts become a PDF; on the web they travel by a route of their own. */
  'export.print': call<{ pdf: string }>(console_)(
    z.strictObject({ pages: z.instanceof(Uint8Array) }),
  ),
} as const;

export type CallName = keyof typeof calls;
export type CallInput<N extends CallName> = z.input<(typeof calls)[N]['input']>;
export type CallOutput<N extends CallName> = ReturnType<(typeof calls)[N]['output']>;

/** Events go to every window of the session they name; the library's to every console. */
export interface Events {
  'session.changed': ChangeEvent;
  /** Only this speaks of the disk: everything up to `revision` is on it. */
  'session.saved': { readonly sessionId: SessionId; readonly revision: number };
  'session.troubled': { readonly sessionId: SessionId; readonly problem: AppError | null };
  'session.conflicted': { readonly sessionId: SessionId };
  'session.trashed': { readonly sessionId: SessionId };
  'room.shown': { readonly sessionId: SessionId; readonly room: RoomState };
  'room.pointed': {
    readonly sessionId: SessionId;
    readonly from: Role;
    readonly at: PointedAt | null;
  };
  'library.changed': Record<string, never>;
  /** Files were given to the app from outside its windows; they wait to be read. */
  'file.handed': Record<string, never>;
  /** To every window of this machine. */
  'settings.changed': Settings;
}
export type EventName = keyof Events;
export const eventNames = [
  'session.changed',
  'session.saved',
  'session.troubled',
  'session.conflicted',
  'session.trashed',
  'room.shown',
  'room.pointed',
  'library.changed',
  'file.handed',
  'settings.changed',
] as const satisfies readonly EventName[];
