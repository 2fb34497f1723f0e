import { useEffect, useRef } from 'react';
import { openStage } from '#shared/derive/board.ts';
import { useOpenSession, useView } from '../store/hooks.ts';
import { placeHere } from './pointed-place.ts';
import './pointer-dot.css';

/** A pointer that says nothing for so long is gone, whatever became of its window. */
const SILENCE_MS = 4_000;

/** Where the other window points, on what lies there too. It follows by one style. */
export function PointerDot({ within }: { readonly within: string }) {
  const { client, store } = useOpenSession();
  const lookedAtId = useView((state) => state.lookedAtStageId);
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer = 0;
    const hide = (): void => {
      if (dot.current) dot.current.hidden = true;
    };
    const stop = client.on('room.pointed', ({ sessionId, from, at }) => {
      if (!dot.current || sessionId !== store.sessionId || from === store.role) return;
      window.clearTimeout(timer);
      const isHere = !lookedAtId || lookedAtId === openStage(store.state.getState().session)?.id;
      const place = at && isHere ? placeHere(at, within) : null;
      if (!place) return hide();
      dot.current.style.transform = `translate3d(${place.x}px, ${place.y}px, 0)`;
      dot.current.hidden = false;
      timer = window.setTimeout(hide, SILENCE_MS);
    });
    return () => {
      window.clearTimeout(timer);
      hide();
      stop();
    };
  }, [client, store, within, lookedAtId]);
  return (
    <div ref={dot} className="pointer-dot" data-seen-by={store.role} aria-hidden="true" hidden />
  );
}
