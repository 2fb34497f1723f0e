import { useState } from 'react';
import { boardOf } from '#shared/derive/board.ts';
import { roomFit, roomLetters } from '#shared/derive/room-letters.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { Stage } from '#shared/domain/stage.ts';
import { appStrings } from '#shared/strings/app.ts';
import { roomSizeWords as words } from '#shared/strings/room-size.ts';
import { Notice } from '../../components/notice.tsx';
import { useApp, useSession, useShownStage } from '../../store/hooks.ts';

/** Notes that the room sees as a wall at this step; null where there is no wall. */
export function notesOnWall(session: Session, stage: Stage | null): number | null {
  const isWall = stage && ['collect', 'sort', 'name', 'ideas'].includes(stage.kind);
  return isWall && stage.canvasId ? boardOf(session, stage.canvasId).noteCount : null;
}

/** The letters are larger than usual, and so this wall takes more pages than it would. */
export function RoomFitNotice() {
  const stage = useShownStage();
  const count = useSession((state) => notesOnWall(state.session, stage)) ?? 0;
  const { scale } = roomLetters(useApp((state) => state.settings));
  const [dismissedAt, dismiss] = useState(0);
  const fit = roomFit(count, scale);
  if (fit.pages <= Math.max(1, dismissedAt) || fit.pages <= roomFit(count, 1).pages) return null;
  return (
    <Notice
      tone="info"
      happened={words.manyPages(fit.notesAPage, count, fit.pages)}
      next={words.manyPagesNext}
      dismissLabel={appStrings.dismiss}
      onDismiss={() => dismiss(fit.pages)}
    />
  );
}
