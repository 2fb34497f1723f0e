// What a console knows of its library.
import type { AppError } from '#shared/api/errors.ts';
import type { LibraryListing, SessionCard } from '#shared/api/views.ts';

export interface LibraryState {
  /** Null until the first answer. */
  readonly listing: LibraryListing | null;
  readonly problem: AppError | null;
  /** What people look for; stays while they are in a session. */
  readonly query: string;
  /** What the last move to the trash was, until it is taken back or dismissed. */
  readonly trashed: readonly { readonly trashId: string; readonly title: string }[];
  /** What is done to several sessions just now. */
  readonly work: WorkUnderWay | null;
  /** What the last such work came to, until dismissed. */
  readonly outcome: LibraryOutcome | null;
}
export interface WorkUnderWay {
  readonly kind: 'trash' | 'duplicate' | 'restore' | 'export';
  readonly done: number;
  readonly count: number;
}
export type LibraryOutcome =
  | { readonly kind: 'duplicated' | 'restored'; readonly count: number }
  /** `folder`: null where the browser has its own. */
  | { readonly kind: 'exported'; readonly count: number; readonly folder: string | null }
  | { readonly kind: 'saved' | 'downloaded'; readonly name: string };

export type Titled = Pick<SessionCard, 'sessionId' | 'title'>;
