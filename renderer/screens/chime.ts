// Two soft tones, made where they are needed. A browser plays nothing before somebody has touched
// the page, so the player is made at the first touch.
export interface Chime {
  /** Call on a press of pointer or key: from then on it can be heard. */
  ready(): void;
  /** Says nothing where there is no sound. */
  play(): void;
}

/** Hertz, and when each begins and how long it lingers, in seconds: a falling third. */
const tones = [
  { pitch: 659.26, at: 0, lasts: 1.2 },
  { pitch: 523.25, at: 0.35, lasts: 1.8 },
] as const;
const LOUDNESS = 0.14;
const ATTACK = 0.02;

export function createChime(player: () => AudioContext | null): Chime {
  let made: AudioContext | null = null;
  const ready = (): void => {
    made ??= player();
    // Without a loudspeaker it stays silent, and that is no trouble of anybody's.
    if (made?.state === 'suspended') made.resume().catch(() => undefined);
  };
  return {
    ready,
    play() {
      if (!made) return;
      ready();
      const { currentTime, destination } = made;
      for (const { pitch, at, lasts } of tones) {
        const tone = made.createOscillator();
        const volume = made.createGain();
        const begin = currentTime + at;
        tone.frequency.value = pitch;
        volume.gain.setValueAtTime(0, begin);
        volume.gain.linearRampToValueAtTime(LOUDNESS, begin + ATTACK);
        volume.gain.exponentialRampToValueAtTime(0.0001, begin + lasts);
        tone.connect(volume).connect(destination);
        tone.start(begin);
        tone.stop(begin + lasts);
      }
    },
  };
}

export const chime = createChime(() =>
  typeof AudioContext === 'undefined' ? null : new AudioContext(),
);
