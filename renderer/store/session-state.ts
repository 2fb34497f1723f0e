import type { AppError } from '#shared/api/errors.ts';
import type { RecoveryNotice, RoomState } from '#shared/api/views.ts';
import { emptySession, type Session } from '#shared/domain/session-body.ts';

export interface SessionState {
  readonly phase: 'opening' | 'open' | 'failed' | 'trashed';
  /** Confirmed and pending together: what people see. */
  readonly session: Session;
  /** Everything this window knows of is on the disk. */
  readonly saved: boolean;
  readonly savedRevision: number;
  /** When the light last went to "Saved", by this window's clock; null before the first time. */
  readonly savedAt: number | null;
  /** The host can't be reached; work goes on and is sent when it is back. */
  readonly lost: boolean;
  /** Saving fails just now; nothing accepted is lost while the app runs. */
  readonly trouble: AppError | null;
  /** Why opening failed, or what was last refused; null when dismissed. */
  readonly refused: AppError | null;
  readonly readOnly: AppError | null;
  readonly notices: readonly RecoveryNotice[];
  readonly room: RoomState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export const openingState: SessionState = {
  phase: 'opening',
  session: emptySession(),
  saved: true,
  savedRevision: 0,
  savedAt: null,
  lost: false,
  trouble: null,
  refused: null,
  readOnly: null,
  notices: [],
  room: { frozen: false, blank: false, spotlightId: null, agreements: false, page: 0 },
  canUndo: false,
  canRedo: false,
};
