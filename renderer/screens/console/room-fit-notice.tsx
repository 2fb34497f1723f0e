import { useState } from 'react';
import { appStrings } from '#shared/strings/app.ts';
import { roomSizeWords as words } from '#shared/strings/room-size.ts';
import { Notice } from '../../components/notice.tsx';
import { useWallFit } from './use-wall-fit.ts';

/** The letters are larger than usual, and so this wall takes more pages than it would. */
export function RoomFitNotice() {
  const fit = useWallFit();
  const [dismissedAt, dismiss] = useState(0);
  if (!fit || fit.pages <= dismissedAt) return null;
  return (
    <Notice
      tone="info"
      happened={words.manyPages(fit)}
      next={words.manyPagesNext}
      dismissLabel={appStrings.dismiss}
      onDismiss={() => dismiss(fit.pages)}
    />
  );
}
