import { useEffect, useRef, useState } from 'react';
import { type Announcer, createAnnouncer } from './announcer.ts';

interface LiveRegionProps {
  /** What happened; a new text is a new announcement. */
  readonly news: string;
  readonly error: string;
}

export function LiveRegion({ news, error }: LiveRegionProps) {
  const [spoken, setSpoken] = useState('');
  const announcer = useRef<Announcer | null>(null);
  useEffect(() => {
    const mine = createAnnouncer({
      speak: setSpoken,
      wait(run, delayMs) {
        const timer = setTimeout(run, delayMs);
        return () => clearTimeout(timer);
      },
    });
    announcer.current = mine;
    return () => mine.stop();
  }, []);
  useEffect(() => {
    if (news) announcer.current?.say(news);
  }, [news]);
  useEffect(() => {
    if (error) announcer.current?.sayError(error);
  }, [error]);
  return (
    <div className="spoken" role="status" aria-live="polite" aria-atomic="true">
      {spoken}
    </div>
  );
}
