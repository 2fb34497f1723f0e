import { useEffect } from 'react';

/** Keeps the display awake while `isWanted`. Where the browser has no such lock, nothing happens. */
export function useWakeLock(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !('wakeLock' in navigator)) return;
    let held: WakeLockSentinel | null = null;
    let isOver = false;
    const request = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      // Refused on a nearly empty battery: then the display may sleep.
      const lock = await navigator.wakeLock.request('screen').catch(() => null);
      if (isOver) await lock?.release();
      else held = lock;
    };
    // A page that was hidden has lost it.
    const wanted = (): void => void request();
    document.addEventListener('visibilitychange', wanted);
    wanted();
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', wanted);
      void held?.release();
    };
  }, [isWanted]);
}
