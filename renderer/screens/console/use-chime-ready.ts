import { useEffect } from 'react';
import { chime } from '../chime.ts';

/** The first press of a pointer or a key makes sound possible. */
export function useChimeReady(): void {
  useEffect(() => {
    const events = ['pointerdown', 'keydown'] as const;
    for (const event of events) window.addEventListener(event, chime.ready, { once: true });
    return () => {
      for (const event of events) window.removeEventListener(event, chime.ready);
    };
  }, []);
}
