import { useEffect, useMemo, useRef, useState } from 'react';
import { type Announcer, createAnnouncer } from './announcer.ts';

interface LiveRegionProps {
  readonly news: string;
  /** Another number is another announcement, also of the same words. */
  readonly nth?: number;
  readonly error: string;
}

/** Words that stand there already are not read again; with a blank behind them they are new. */
const anew = (text: string) => (was: string) => (was === text ? `${text}\u00a0` : text);

export function LiveRegion({ news, nth = 0, error }: LiveRegionProps) {
  const [spoken, setSpoken] = useState('');
  const announcement = useMemo(() => ({ text: news, nth }), [news, nth]);
  const announcer = useRef<Announcer | null>(null);
  useEffect(() => {
    const mine = createAnnouncer({
      speak: (text) => setSpoken(anew(text)),
      wait(run, delayMs) {
        const timer = setTimeout(run, delayMs);
        return () => clearTimeout(timer);
      },
    });
    announcer.current = mine;
    return () => mine.stop();
  }, []);
  useEffect(() => {
    if (announcement.text) announcer.current?.say(announcement.text);
  }, [announcement]);
  useEffect(() => {
    if (error) announcer.current?.sayError(error);
  }, [error]);
  return (
    <div className="spoken" role="status" aria-live="polite" aria-atomic="true">
      {spoken}
    </div>
  );
}
