import { type IdeaRound, type RoundReading, roundReading } from '#shared/derive/idea-round.ts';
import { usePassing, useSession } from '../../store/hooks.ts';

export interface ShownRound extends RoundReading {
  readonly round: IdeaRound;
}

/** The round of writing as it stands, second by second; null while none is on. */
export function useRound(): ShownRound | null {
  const round = useSession((state) => state.room.ideaRound);
  const read =
    <T extends string | number>(part: (reading: RoundReading) => T) =>
    (now: number): T | null =>
      round && part(roundReading(round, now));
  const seconds = usePassing(read((reading) => reading.seconds));
  const share = usePassing(read((reading) => reading.share));
  const tone = usePassing(read((reading) => reading.tone));
  if (!round || seconds === null || share === null || tone === null) return null;
  return { round, seconds, share, tone, isOver: seconds === 0 };
}
