import { useEffect, useRef } from 'react';
import type { ReplayStep } from '#shared/derive/replay.ts';
import { replayWords as words } from '#shared/strings/replay.ts';
import { Button } from '../../components/button.tsx';
import { clockTime } from '../../components/clock-time.ts';
import { type Player, speeds } from './use-player.ts';

interface Props {
  readonly player: Player;
  readonly steps: readonly ReplayStep[];
}

export function ReplayControls({ player, steps }: Props) {
  const { count, isPlaying, speed } = player;
  const play = useRef<HTMLButtonElement>(null);
  useEffect(() => play.current?.focus(), []);
  const step = steps[count - 1];
  const time = step ? clockTime(step.at) : words.begin;
  return (
    <div className="replay__controls">
      <Button ref={play} icon={isPlaying ? 'pause' : 'play'} onClick={player.toggle}>
        {isPlaying ? words.pause : words.play}
      </Button>
      <input
        type="range"
        className="replay__scrub"
        aria-label={words.scrub}
        aria-valuetext={words.moveAt(count, steps.length, time)}
        min={0}
        max={steps.length}
        value={count}
        onChange={(event) => player.goTo(event.target.valueAsNumber)}
      />
      <p className="replay__time">
        {time} <span>{words.move(count, steps.length)}</span>
      </p>
      <fieldset className="replay__speeds">
        <legend className="spoken">{words.speed}</legend>
        {speeds.map((one) => (
          <Button
            key={one}
            look="quiet"
            pressed={one === speed}
            onClick={() => player.setSpeed(one)}
          >
            {words.times(one)}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
