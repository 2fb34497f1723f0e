import { openStage } from '#shared/derive/board.ts';
import { type Timer, type TimerState, type TimerTone, timerOf } from '#shared/derive/clock.ts';
import type { Stage } from '#shared/domain/stage.ts';
import { usePassing, useSession } from '../../store/hooks.ts';

export interface ShownTimer {
  readonly stage: Stage;
  readonly state: TimerState;
  readonly tone: TimerTone;
  /** Begun seconds left; 0 once the time is over. */
  readonly seconds: number;
  /** Whole seconds over the time. */
  readonly overSeconds: number;
  /** What is left of the plan, 0…100. */
  readonly share: number;
}

const shareOf = ({ leftMs, plannedMs }: Timer): number =>
  plannedMs <= 0 ? 0 : Math.round(Math.min(1, Math.max(0, leftMs / plannedMs)) * 1_000) / 10;

/** The timer of the open stage, second by second; null where no stage is open. */
export function useTimer(): ShownTimer | null {
  const session = useSession((state) => state.session);
  const read =
    <T extends string | number>(part: (timer: Timer) => T) =>
    (now: number): T | null => {
      const timer = timerOf(session, now);
      return timer && part(timer);
    };
  const state = usePassing(read((timer) => timer.state));
  const tone = usePassing(read((timer) => timer.tone));
  const seconds = usePassing(read(({ leftMs }) => Math.ceil(leftMs / 1_000)));
  const share = usePassing(read(shareOf));
  const stage = openStage(session);
  if (!stage || state === null || tone === null || seconds === null || share === null) return null;
  const overSeconds = Math.max(0, -seconds);
  return { stage, state, tone, seconds: Math.max(0, seconds), overSeconds, share };
}
