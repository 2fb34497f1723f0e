import { useEffect, useRef, useState } from 'react';
import { mostScale, mostSteps, roomLetters } from '#shared/derive/room-letters.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { hallWords } from '#shared/strings/hall-check.ts';
import { Button } from '../../components/button.tsx';
import { useApp, useAppStores, useHall } from '../../store/hooks.ts';
import { HallRow } from './hall-row.tsx';

const words = hallWords.text;

/** The card is on the wall while somebody walks to the back; it goes when the check is closed. */
export function TextStep({ sessionId }: { readonly sessionId: SessionId | null }) {
  const { app, machine } = useAppStores();
  const settings = useApp((state) => state.settings);
  const state = useHall((results) => results.text);
  const [isShown, setShown] = useState(false);
  const [text, setText] = useState<string | null>(null);
  const shown = useRef(false);
  shown.current = isShown;
  const show = async (isWanted: boolean): Promise<void> => {
    if (!sessionId) return;
    const answer = await machine.showCard(sessionId, isWanted);
    setShown(answer.ok && isWanted);
    if (answer.ok) setText(null);
    else if (answer.error.type === 'session.not-open') setText(words.roomFirst);
    else app.report(answer.error);
  };
  useEffect(
    () => () => {
      if (shown.current && sessionId) void machine.showCard(sessionId, false);
    },
    [machine, sessionId],
  );
  const read = (): void => {
    machine.tell('text', 'fine');
    setText(null);
    void show(false);
  };
  const tooSmall = (): void => {
    machine.tell('text', 'trouble');
    const { scale } = roomLetters(settings);
    const isLargest = settings.largerSteps >= mostSteps || scale >= mostScale;
    setText(isLargest ? words.largest : words.larger);
    if (!isLargest) void app.changeSettings({ largerSteps: settings.largerSteps + 1 });
  };
  return (
    <HallRow step="text" text={text ?? (state === 'fine' ? words.fine : words.ask)}>
      {isShown ? (
        <>
          <Button onClick={read}>{hallWords.yes}</Button>
          <Button onClick={tooSmall}>{hallWords.no}</Button>
          <Button look="quiet" onClick={() => void show(false)}>
            {words.hide}
          </Button>
        </>
      ) : (
        <Button disabled={!sessionId} onClick={() => void show(true)}>
          {words.show}
        </Button>
      )}
    </HallRow>
  );
}
