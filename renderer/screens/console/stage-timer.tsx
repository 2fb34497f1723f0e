// The clock beside the prompt: what is left, start and pause, a minute more or less, and its end.
import { useState } from 'react';
import { clockStrings } from '#shared/strings/clock.ts';
import { type ShownTimer, useTimer } from '../../canvases/day/use-timer.ts';
import { commandById } from '../../commands/registry.ts';
import { ClockRing } from '../../components/clock-ring.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { MenuButton } from '../../components/menu-button.tsx';
import { MinuteButton } from './minute-button.tsx';
import { TimeUpCard } from './time-up-card.tsx';
import { useCommandContext } from './use-command-context.ts';
import './stage-timer.css';

/** It belongs to the board: the letters that work there work here too. */
export function StageTimer() {
  const timer = useTimer();
  const [waved, setWaved] = useState('');
  if (!timer) return null;
  const { stage, state, tone, share } = timer;
  return (
    <section
      className="stage-timer"
      data-board=""
      data-state={state}
      data-tone={tone}
      aria-label={clockStrings.timer(stage.title)}
    >
      <p className="stage-timer-reading">
        <span className="stage-timer-word">{timerWord(timer)}</span>
        <span className="stage-timer-left" role="timer" aria-label={clockStrings.timeLeft}>
          {timerText(timer)}
        </span>
        <ClockRing share={share} tone={tone} />
      </p>
      <MinuteButton by={-1} />
      <ToggleButton timer={timer} />
      <MinuteButton by={1} />
      <TimerMenu />
      {state === 'over' && <TimeUpCard waved={waved} onWave={setWaved} />}
    </section>
  );
}

const timerText = ({ state, seconds, overSeconds }: ShownTimer): string =>
  state === 'over' && overSeconds > 0 ? clockStrings.over(overSeconds) : clockStrings.left(seconds);

function timerWord({ stage, state, tone }: ShownTimer): string {
  if (state === 'ready') return clockStrings.ready;
  if (state === 'paused' || state === 'asleep') return clockStrings.paused;
  if (state === 'over') return clockStrings.timeIsUp;
  return (stage.kind === 'break' ? clockStrings.breakTones : clockStrings.tones)[tone];
}

function ToggleButton({ timer: { state } }: { readonly timer: ShownTimer }) {
  const context = useCommandContext();
  const command = commandById('clock.toggle');
  const runs = state === 'running' || state === 'over';
  const label = runs ? clockStrings.pause : clockStrings[state === 'ready' ? 'start' : 'goOn'];
  return (
    <IconButton
      icon={runs ? 'pause' : 'play'}
      label={label}
      shortcut={command.shortcut}
      disabled={!command.isEnabled(context)}
      onClick={() => command.run(context)}
    />
  );
}

const menuCommands = [
  ['clock.restart', 'restore'],
  ['session.resize', 'people'],
] as const;

function TimerMenu() {
  const context = useCommandContext();
  return (
    <MenuButton
      label={clockStrings.menu}
      iconOnly="more"
      tip="end"
      items={menuCommands.map(([id, icon]) => {
        const command = commandById(id);
        return {
          id,
          icon,
          label: command.label,
          disabled: !command.isEnabled(context),
          onSelect: () => command.run(context),
        };
      })}
    />
  );
}
