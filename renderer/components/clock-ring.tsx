import { Icon } from './icon.tsx';
import './clock-ring.css';

interface ClockRingProps {
  /** What is left, 0…100. */
  readonly share: number;
  readonly tone: 'calm' | 'amber' | 'red';
}

/** The time left as an arc that runs out; a warning sign stands in it besides the colour. */
export function ClockRing({ share, tone }: ClockRingProps) {
  return (
    <span className="clock-ring" data-tone={tone}>
      <svg viewBox="0 0 36 36" aria-hidden="true">
        <circle className="clock-ring-path" cx="18" cy="18" r="15" pathLength="100" />
        <circle
          className="clock-ring-left"
          cx="18"
          cy="18"
          r="15"
          pathLength="100"
          strokeDasharray="100"
          strokeDashoffset={100 - share}
          transform="rotate(-90 18 18)"
        />
      </svg>
      {tone !== 'calm' && <Icon name={tone === 'amber' ? 'alert' : 'bell'} size={14} />}
    </span>
  );
}
