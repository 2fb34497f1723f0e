import { type RoundReading, roundReading } from '#shared/derive/idea-round.ts';
import type { Report } from '#shared/derive/report-back.ts';
import { reportWords } from '#shared/strings/report-back.ts';
import { usePassing, useSession } from '../store/hooks.ts';

export interface ShownReport extends Pick<Report, 'at' | 'tableIds'> {
  /** In the order of their turns. */
  readonly names: readonly string[];
  /** Of the turn under way. */
  readonly clock: RoundReading;
}

/** The round of reports as it stands, second by second; null while none is on. */
export function useReport(): ShownReport | null {
  const report = useSession((state) => state.room.report);
  const table = useSession((state) => state.session.table);
  const read =
    <T extends string | number>(part: (reading: RoundReading) => T) =>
    (now: number): T | null =>
      report && part(roundReading(report, now));
  const seconds = usePassing(read((reading) => reading.seconds));
  const share = usePassing(read((reading) => reading.share));
  const tone = usePassing(read((reading) => reading.tone));
  if (!report || seconds === null || share === null || tone === null) return null;
  const { at, tableIds } = report;
  const names = tableIds.map((id) => table.get(id)?.name || reportWords.gone);
  return { at, tableIds, names, clock: { seconds, share, tone, isOver: seconds === 0 } };
}
