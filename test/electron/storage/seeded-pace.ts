// How fast a workshop goes, by seed: bursts, single gestures, pauses in which files are written.
import { seededBytes } from '../../builders/random.ts';
import { type Pace, steadyPace } from './workshop-run.ts';

export function seededPace(seed: number): Pace {
  if (seed === 0) return steadyPace;
  const random = seededBytes(seed);
  const kinds = Array.from({ length: 64 }, () => random()[0] ?? 0);
  return {
    snapshotAt: seed % 40,
    between(nth) {
      const kind = kinds[nth % kinds.length] ?? 0;
      if (kind < 70) return 'nothing';
      return kind < 170 ? 'settle' : kind * 8;
    },
  };
}
