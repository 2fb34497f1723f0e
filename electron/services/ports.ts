// What the services need from the machine. Storage, workers, hosts and shell implement these.

import type { AppError } from '#shared/api/errors.ts';
import type { SnapshotPage } from '#shared/api/past.ts';
import type { Settings } from '#shared/api/settings.ts';
import type {
  DiskFacts,
  ExportedMany,
  ExportOutcome,
  RecoveryNotice,
  RoomOpened,
  RoomPlace,
  StoredCard,
  TrashCard,
} from '#shared/api/views.ts';
import type { SessionId } from '#shared/domain/session.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { Change } from '#shared/format/change-frame.ts';
import type { Result } from '#shared/lib/result.ts';
import type { ExportedDocument } from '#shared/transfer/export-document.ts';
import type { ImportJob } from '#shared/transfer/parse-import.ts';
import type { ParsedImport } from '#shared/transfer/parsed-import.ts';
import type { KeptPlan, OwnPlan, PlanId } from '#shared/workshops/own-plan.ts';

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}
export interface Heartbeat {
  /** Again and again, about so many milliseconds apart; the answer ends it. Keeps nothing alive. */
  every(ms: number, beat: () => void): () => void;
}
export interface Randomness {
  /** 16 bytes from the system's generator. */
  bytes(): Uint8Array;
}

/** What happens to a session's files while it is open. Never throws into storage. */
export interface SaveListener {
  /** Everything up to this revision is synced to the disk. */
  saved(revision: number): void;
  /** Saving fails (or works again: null). Work goes on; nothing accepted is dropped. */
  troubled(problem: AppError | null): void;
  /** Someone else replaced the checkpoint; theirs was copied beside it, ours is kept. */
  conflicted(): void;
}

export interface OpenFile {
  /** Queues one change for the journal; `session` is the state after it. Order is kept. */
  append(change: Change, session: Session): void;
  /** Resolves when everything appended so far is on the disk, or could not be written just now. */
  flush(): Promise<void>;
  /**
   * Forces a snapshot of the state as it is now, before an import, a bulk delete or a restore, and
   * says whether there is a good one.
   */
  snapshot(): Promise<boolean>;
  /** Resolves when the queue is on the disk and the checkpoint is current, or after 5 s. */
  close(): Promise<void>;
}

export interface LoadedSession {
  readonly session: Session;
  readonly revision: number;
  /** The changes the journals still hold, oldest first: for undo, and to know repeated batches. */
  readonly changes: readonly Change[];
  readonly notices: readonly RecoveryNotice[];
  /** Set when it must not be written: a newer version's file, a folder that can't be written. */
  readonly readOnly: AppError | null;
  readonly file: OpenFile;
}

/** A session as it was when a snapshot was written. */
export interface KeptSession {
  readonly session: Session;
  readonly at: number;
}

export interface SessionRepository {
  list(): Promise<{
    readonly sessions: readonly StoredCard[];
    readonly trash: readonly TrashCard[];
  }>;
  /** Durable when it resolves. */
  create(session: Session): Promise<Result<null, AppError>>;
  open(sessionId: SessionId, listener: SaveListener): Promise<Result<LoadedSession, AppError>>;
  /** The newest of someone else's versions that were kept beside it, as it was found. */
  readConflict(sessionId: SessionId): Promise<Result<Uint8Array, AppError>>;
  /** A page of its snapshots, the newest first; those that can't be read say why. */
  snapshots(
    sessionId: SessionId,
    page: { readonly before: number | null; readonly limit: number },
  ): Promise<Result<SnapshotPage, AppError>>;
  readSnapshot(sessionId: SessionId, revision: number): Promise<Result<KeptSession, AppError>>;
  /** Moves a closed session's folder to the trash; `restore` brings it back. */
  trash(sessionId: SessionId): Promise<Result<{ readonly trashId: string }, AppError>>;
  restore(trashId: string): Promise<Result<null, AppError>>;
  /** Deletes what lies in the trash. Nothing brings it back. */
  discard(trashId: string): Promise<Result<null, AppError>>;
}

export interface SettingsStore {
  read(): Promise<Settings>;
  write(settings: Settings): Promise<Result<null, AppError>>;
}

/** Plans of people's own, kept beside the sessions. */
export interface PlanStore {
  list(): Promise<
    Result<{ readonly plans: readonly KeptPlan[]; readonly unreadCount: number }, AppError>
  >;
  /** Durable when it resolves; a plan that is there already is answered again. */
  keep(plan: OwnPlan): Promise<Result<KeptPlan, AppError>>;
  /** Not offered any more; `restore` brings it back until the folder is opened anew. */
  remove(planId: PlanId): Promise<Result<null, AppError>>;
  restore(planId: PlanId): Promise<Result<null, AppError>>;
}

/** The folder of the sessions as a place on the disk. */
export interface SessionsPlace {
  readonly folder: string;
  /** Writes, syncs and reads back a file of its own, and takes it away again. */
  probe(): Promise<Result<DiskFacts, AppError>>;
}

/** What only the desktop can say and do; on the web host it is null. */
export interface Desktop {
  /** Screens besides the facilitator's. */
  otherScreens(): number;
  /** Whether the system showed it. */
  openFolder(path: string): Promise<boolean>;
}

/** Reads foreign bytes away from the truth: in a worker, with a memory cap and a time limit. */
export interface ImportParser {
  parse(job: ImportJob): Promise<Result<ParsedImport, AppError>>;
}

/** A file that was given to the app from outside its windows. It is read when its turn comes. */
export interface HandedFile {
  /** Without its folder. */
  readonly name: string;
  read(): Promise<Result<Uint8Array, AppError>>;
}

/** Hands a finished document to the person: a save dialog, or back to the page as a download. */
export interface ExportSink {
  hand(document: ExportedDocument): Promise<Result<ExportOutcome, AppError>>;
  /** Several into one place; each is made when its turn comes, so that they are not all held. */
  handAll(
    count: number,
    make: (nth: number) => Promise<Result<ExportedDocument, AppError>>,
  ): Promise<Result<ExportedMany, AppError>>;
}

/** Makes a PDF of pages that say their own size. No script in them runs, nothing is fetched. */
export interface PdfPrinter {
  print(html: Uint8Array<ArrayBuffer>): Promise<Result<Uint8Array, AppError>>;
}

/** Where the room window is: a second display, or an address of its own. */
export interface RoomOpener {
  open(sessionId: SessionId): Promise<Result<RoomOpened, AppError>>;
  /** Where an open one is. */
  place(sessionId: SessionId): Exclude<RoomPlace, 'nowhere'>;
}

/** What keeps the displays from sleeping while a stage runs; said again, it changes nothing. */
export interface Displays {
  stayOn(on: boolean): void;
}
