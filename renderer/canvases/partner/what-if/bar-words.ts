import { isLevel, type RankedPartner } from '#shared/derive/partner-ranking.ts';
import { scoringWords } from '#shared/strings/scoring.ts';

/** How long a bar is, in hundredths: from 1, the lowest score there is, to 5. */
export const shareOf = (mean: number | null): number =>
  mean === null ? 0 : Math.max(0, ((mean - 1) / 4) * 100);

/** What stands between one and the next, where they are close. */
export const betweenWords = ({ gap }: RankedPartner): string =>
  gap !== null && isLevel(gap, 0) ? scoringWords.whatIf.level : scoringWords.whatIf.close;
