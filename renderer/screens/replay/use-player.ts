// Plays steps one after the other at a speed, and can be put anywhere. It begins at the end: the
// wall is laid out once for everything that will stand there.
import { useEffect, useRef, useState } from 'react';

export const speeds = [1, 5, 20, 60] as const;

export interface Player {
  /** How many steps have been played. */
  readonly count: number;
  readonly isPlaying: boolean;
  readonly speed: number;
  setSpeed(speed: number): void;
  goTo(count: number): void;
  /** From the beginning when it is at its end. */
  toggle(): void;
}

/** `times`: milliseconds from the beginning, rising. */
export function usePlayer(times: readonly number[]): Player {
  const [count, setCount] = useState(times.length);
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<number>(20);
  const time = useRef(0);
  useEffect(() => {
    if (!isPlaying) return;
    let before = performance.now();
    let frame = requestAnimationFrame(function tick(now) {
      time.current += (now - before) * speed;
      before = now;
      const next = times.findLastIndex((at) => at <= time.current) + 1;
      setCount(next);
      if (next === times.length) setPlaying(false);
      else frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, speed, times]);
  const goTo = (wanted: number): void => {
    time.current = times[wanted - 1] ?? 0;
    setCount(wanted);
  };
  return {
    count,
    isPlaying,
    speed,
    setSpeed,
    goTo(wanted) {
      setPlaying(false);
      goTo(wanted);
    },
    toggle() {
      if (!isPlaying && count === times.length) goTo(0);
      setPlaying(!isPlaying);
    },
  };
}
