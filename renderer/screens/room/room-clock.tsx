import { clockStrings } from '#shared/strings/clock.ts';
import { useTimer } from '../../canvases/day/use-timer.ts';
import { ClockRing } from '../../components/clock-ring.tsx';
import './room-clock.css';

/**
 * What is left of the step on the wall; nothing until its clock was started. A frozen wall keeps its
 * clock as long as the workshop is at the step that it shows.
 */
export function RoomClock({ stageId }: { readonly stageId: string }) {
  const timer = useTimer();
  if (!timer || timer.stage.id !== stageId || timer.state === 'ready') return null;
  const { stage, state, tone, seconds, share } = timer;
  const isStanding = state === 'paused' || state === 'asleep';
  const tones = stage.kind === 'break' ? clockStrings.breakTones : clockStrings.tones;
  const word = isStanding ? clockStrings.paused : tones[tone];
  return (
    <p className="room-clock" data-tone={isStanding ? 'calm' : tone} data-state={state}>
      {state === 'over' ? (
        <span className="room-clock-word">{clockStrings.timeIsUp}</span>
      ) : (
        <>
          <span className="room-clock-word">{word}</span>
          <span className="room-clock-left" role="timer" aria-label={clockStrings.timeLeft}>
            {clockStrings.left(seconds)}
          </span>
        </>
      )}
      <ClockRing share={share} tone={isStanding ? 'calm' : tone} />
    </p>
  );
}
