// What a console hears of the past of its session: changes, and snapshots of the whole.
import type { HistoryEntry } from '../derive/history.ts';
import type { SessionCounts } from '../derive/session-counts.ts';
import type { Noun } from '../domain/nouns.ts';
import type { Body } from '../domain/session-json.ts';
import type { AppError } from './errors.ts';

/** Newest first. */
export interface HistoryPage {
  readonly entries: readonly HistoryEntry[];
  /** There are older ones. */
  readonly hasMore: boolean;
}

/** A change of anybody’s was undone, as one new change. */
export interface ChangeUndone {
  readonly revision: number;
  /** Records that the change had touched. */
  readonly count: number;
  /** Those that were changed since and stay as they are, in their own words where they have any. */
  readonly kept: readonly { readonly noun: Noun; readonly name: string }[];
}

export interface SnapshotCard {
  readonly revision: number;
  /** When it was written, by the clock of the machine that wrote it. */
  readonly at: number;
  /** Null where it can’t be read. */
  readonly counts: SessionCounts | null;
  /** Why it can’t be read. */
  readonly problem: AppError | null;
}

/** Newest first. */
export interface SnapshotPage {
  readonly snapshots: readonly SnapshotCard[];
  readonly hasMore: boolean;
}

export interface SnapshotView {
  readonly revision: number;
  readonly at: number;
  readonly body: Body;
}
