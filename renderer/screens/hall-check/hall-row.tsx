import { type ReactNode, useId } from 'react';
import type { HallState, HallStep } from '#shared/derive/hall-check.ts';
import { hallWords as words } from '#shared/strings/hall-check.ts';
import { Icon, type IconName } from '../../components/icon.tsx';
import { useHall } from '../../store/hooks.ts';

interface Props {
  readonly step: HallStep;
  /** What to do, or what was found. */
  readonly text: string;
  /** Buttons, if any. */
  readonly children?: ReactNode;
}

const signs: Readonly<Record<HallState, IconName | null>> = {
  open: null,
  fine: 'check',
  trouble: 'alert',
};

/** One thing that is looked at, with its tick. */
export function HallRow({ step, text, children }: Props) {
  const state = useHall((results) => results[step]);
  const titleId = useId();
  const sign = signs[state];
  return (
    <li className="hall-row" data-state={state} data-step={step} aria-labelledby={titleId}>
      <span className="hall-row__sign">{sign && <Icon name={sign} size={20} />}</span>
      <div className="hall-row__words">
        <h3 id={titleId}>
          {words.steps[step]} <span className="hall-row__state">{words.states[state]}</span>
        </h3>
        <p role="status">{text}</p>
      </div>
      <div className="hall-row__acts">{children}</div>
    </li>
  );
}
