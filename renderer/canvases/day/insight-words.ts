import type { Insight } from '#shared/domain/insight.ts';

/** What was learned, as one line: who, in which situation, and what pulls the other way. */
export const insightWords = ({ who, situation, turn, tension }: Insight): string =>
  [who, situation, tension && `${turn} ${tension}`]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
