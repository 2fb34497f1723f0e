// Cards, measures and readings as their views read them: again only when their tables change.
import { useMemo } from 'react';
import { measuresOf, programmesOf, readingsOf } from '#shared/derive/programmes.ts';
import { type ReadingVerdict, readingVerdict } from '#shared/derive/reading-verdict.ts';
import type { Day } from '#shared/domain/date.ts';
import type { Measure } from '#shared/domain/measure.ts';
import type { Programme } from '#shared/domain/programme.ts';
import type { Reading } from '#shared/domain/reading.ts';
import { useSession } from '../../store/hooks.ts';
import { today } from './today.ts';

export function useProgrammes(canvasId: string): readonly Programme[] {
  const programme = useSession(({ session }) => session.programme);
  return useMemo(() => programmesOf({ programme }, canvasId), [programme, canvasId]);
}

export function useMeasures(canvasId: string): readonly Measure[] {
  const measure = useSession(({ session }) => session.measure);
  return useMemo(() => measuresOf({ measure }, canvasId), [measure, canvasId]);
}

export interface Read {
  readonly readings: readonly Reading[];
  readonly verdict: ReadingVerdict;
  readonly today: Day;
}

/** What was counted by a measure, and what that says today. */
export function useReadings(measure: Measure): Read {
  const reading = useSession(({ session }) => session.reading);
  const day = today();
  return useMemo(() => {
    const readings = readingsOf({ reading }, measure.id);
    return { readings, verdict: readingVerdict(measure, readings, day), today: day };
  }, [reading, measure, day]);
}
