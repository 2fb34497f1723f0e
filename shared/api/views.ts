// What replies and events carry besides records.
import type { IdeaRound } from '../derive/idea-round.ts';
import type { Report } from '../derive/report-back.ts';
import type { CardContent } from '../derive/session-card.ts';
import type { Box } from '../derive/slips.ts';
import type { Speaking } from '../derive/speaking-order.ts';
import type { ClusterId } from '../domain/cluster.ts';
import type { CriterionId } from '../domain/criterion.ts';
import type { InsightId } from '../domain/insight.ts';
import type { NoteId } from '../domain/note.ts';
import type { SessionId } from '../domain/session.ts';
import type { Body } from '../domain/session-json.ts';
import type { Diff } from '../ops/diff.ts';
import type { PlanId } from '../workshops/own-plan.ts';
import type { StagePlan } from '../workshops/plan.ts';
import type { AppError } from './errors.ts';
import type { LeftOut } from './import-preview.ts';

export interface AppInfo {
  readonly version: string;
  readonly host: 'electron' | 'web';
  readonly role: 'facilitator' | 'room';
  /** A room window belongs to one session. */
  readonly sessionId: SessionId | null;
}

export interface MachineFacts {
  /** Screens besides the facilitator's; null where the host can't know. */
  readonly otherScreens: number | null;
  /** Where the sessions lie, to be read and copied by a person. */
  readonly folder: string;
  readonly opensFolder: boolean;
}
export interface DiskFacts {
  /** Null where the system does not say. */
  readonly freeBytes: number | null;
}

/** A session as it lies on the disk. */
export interface StoredCard extends CardContent {
  readonly sessionId: SessionId;
  readonly changedAt: number;
  /** Why it can't be opened as it is. */
  readonly problem: AppError | null;
}
export interface SessionCard extends StoredCard {
  /** Which other window has it open now; a console counts before the room. */
  readonly openElsewhere: 'console' | 'room' | null;
}
export interface TrashCard extends CardContent {
  readonly trashId: string;
  readonly trashedAt: number;
}
export interface LibraryListing {
  readonly sessions: readonly SessionCard[];
  readonly trash: readonly TrashCard[];
}

/** What opening found and mended, or what came up since; said once, until dismissed. */
export interface RecoveryNotice {
  readonly kind: 'edited-outside' | 'recovered' | 'conflict' | 'mended';
  /** Changes that were brought back, and how many there had been, where that is known. */
  readonly recoveredCount: number;
  readonly totalCount: number | null;
  /** The last change that is there, by the clock of the machine that wrote it. */
  readonly upTo: number | null;
}

/** Someone else's version lies beside the session. */
export const conflictNotice: RecoveryNotice = {
  kind: 'conflict',
  recoveredCount: 0,
  totalCount: null,
  upTo: null,
};

export interface SessionView {
  readonly sessionId: SessionId;
  readonly revision: number;
  readonly savedRevision: number;
  readonly body: Body;
  readonly readOnly: AppError | null;
  readonly notices: readonly RecoveryNotice[];
  readonly room: RoomState;
}

/** What one criterion would weigh, 0…1. */
export interface TriedWeight {
  readonly criterionId: CriterionId;
  readonly share: number;
}

/** Where the room's window is. */
export type RoomPlace = 'nowhere' | 'window' | 'second-screen';

/** Shared between windows and never saved. */
export interface RoomState {
  readonly frozen: boolean;
  readonly blank: boolean;
  /** The one note or group shown large. */
  readonly spotlightId: NoteId | ClusterId | null;
  /** What was agreed on covers everything else. */
  readonly agreements: boolean;
  /** Where we are, for those who come late: it covers everything else. */
  readonly whereWeAre: boolean;
  /** Who speaks, one after the other; null: no round is on. */
  readonly speaking: Speaking | null;
  /** Tables at work, or reporting one after the other; null: neither. */
  readonly report: Report | null;
  /** Lines to read from the back row, before people come, over everything else. */
  readonly testCard: boolean;
  readonly page: number;
  /** How many pages the wall has in the room. */
  readonly pageCount: number;
  /** What the wall is asked to turn to; null once it was turned by hand. */
  readonly broughtId: NoteId | ClusterId | null;
  /** Width by height of the room's window; null while nobody knows. */
  readonly aspect: number | null;
  /** Told by the host alone. */
  readonly place: RoomPlace;
  /** How many are done with voting in turn; the room has no ballots to count. */
  readonly votedCount: number;
  /** The insight that is being worked on; null: all of them. */
  readonly insightId: InsightId | null;
  /** Weights of partners that are tried out; null: those that were given out. */
  readonly whatIf: readonly TriedWeight[] | null;
  /** The round of writing ideas that was begun last; null: none is on. */
  readonly ideaRound: IdeaRound | null;
  /** The lens that is up, by its name in the deck. */
  readonly lens: string | null;
  /** Those that were drawn, the last one last. */
  readonly drawnLenses: readonly string[];
  /** The box people write into, hidden until the reveal; null: they write in the open. */
  readonly box: Box | null;
  /** Notes that somebody in another window is writing on; it holds nobody up. */
  readonly writing: readonly NoteId[];
}

/** What is the same for every window; who writes is told to the others only. */
export type RoomShown = Omit<RoomState, 'writing'>;
/** What a window may wish to be shown. */
export type RoomWish = Partial<Omit<RoomShown, 'place'>>;

export const quietRoom: RoomState = {
  frozen: false,
  blank: false,
  spotlightId: null,
  agreements: false,
  whereWeAre: false,
  speaking: null,
  report: null,
  testCard: false,
  page: 0,
  pageCount: 1,
  broughtId: null,
  aspect: null,
  place: 'nowhere',
  votedCount: 0,
  insightId: null,
  whatIf: null,
  ideaRound: null,
  lens: null,
  drawnLenses: [],
  box: null,
  writing: [],
};

export interface Accepted {
  readonly revision: number;
  readonly diff: Diff;
}
export interface ChangeEvent extends Accepted {
  readonly sessionId: SessionId;
  readonly clientId: string;
  readonly seq: number;
}

/** Notes were added to an open session, as one change. */
export interface NotesImported {
  readonly kind: 'notes';
  readonly revision: number;
  readonly noteCount: number;
  readonly groupCount: number;
  readonly voteCount: number;
  readonly lineCount: number;
  readonly leftOut: readonly LeftOut[];
  /** Notes whose heading is no lane here. */
  readonly withoutLaneCount: number;
}
/** Stakeholders were added to an open session, as one change. */
export interface PeopleImported {
  readonly kind: 'people';
  readonly revision: number;
  readonly peopleCount: number;
  readonly relationCount: number;
  /** Who was on the map already, by name. */
  readonly knownCount: number;
  readonly leftOut: readonly LeftOut[];
}
/** A file became a session of its own. */
export interface SessionImported {
  readonly kind: 'session';
  readonly sessionId: SessionId;
  readonly noteCount: number;
}
/** A file became a plan to begin sessions with. */
export interface PlanKept {
  readonly kind: 'plan';
  readonly plan: PlanCard;
}
export type ImportOutcome = NotesImported | PeopleImported | SessionImported | PlanKept;

/** A plan of somebody's own as it is offered; steps that are left out are not among them. */
export interface PlanCard {
  readonly planId: PlanId;
  readonly title: string;
  readonly outcome: string;
  readonly stages: readonly Pick<StagePlan, 'title' | 'minutes'>[];
}
export interface PlanShelf {
  readonly plans: readonly PlanCard[];
  /** Files beside them that this version can't read; they are left as they are. */
  readonly unreadCount: number;
}

export type ExportOutcome =
  | { readonly kind: 'saved'; readonly name: string }
  | {
      readonly kind: 'download';
      readonly name: string;
      readonly mime: string;
      readonly content: string;
    }
  | { readonly kind: 'cancelled' };

/** A file that the page goes on with. */
export interface ExportedText {
  readonly name: string;
  readonly mime: string;
  readonly content: string;
}

/** Several session files at once: in a folder, or for the page to hand out one by one. */
export type ExportedMany =
  | { readonly kind: 'saved'; readonly count: number; readonly folder: string }
  | { readonly kind: 'one-by-one' }
  | { readonly kind: 'cancelled' };

export type RoomOpened =
  | { readonly kind: 'window' }
  | { readonly kind: 'address'; readonly address: string };
