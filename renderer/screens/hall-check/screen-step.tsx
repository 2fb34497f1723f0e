import { useCallback, useEffect, useState } from 'react';
import type { MachineFacts } from '#shared/api/views.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { hallWords } from '#shared/strings/hall-check.ts';
import { Button } from '../../components/button.tsx';
import { useAppStores, useHall, useLibrary } from '../../store/hooks.ts';
import { HallRow } from './hall-row.tsx';

const words = hallWords.screen;

/** The desktop counts its screens; a browser knows only whether the room is open elsewhere. */
export function ScreenStep({ sessionId }: { readonly sessionId: SessionId | null }) {
  const { app, library, machine } = useAppStores();
  const [facts, setFacts] = useState<MachineFacts | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const state = useHall((results) => results.screen);
  const isInTab = useLibrary(({ listing }) =>
    listing?.sessions.some((card) => card.sessionId === sessionId && card.openElsewhere === 'room'),
  );
  const look = useCallback(async (): Promise<void> => {
    const [answer] = await Promise.all([machine.facts(), library.refresh()]);
    if (answer.ok) setFacts(answer.value);
  }, [machine, library]);
  useEffect(() => void look(), [look]);
  const others = facts?.otherScreens ?? null;
  const isFound = facts !== null && (others === null ? isInTab === true : others > 0);
  useEffect(() => {
    if (facts) machine.tell('screen', isFound ? 'fine' : 'trouble');
  }, [machine, facts, isFound]);

  const open = async (): Promise<void> => {
    if (!sessionId) return;
    const opened = await machine.openRoom(sessionId);
    if (!opened.ok) return app.report(opened.error);
    if (opened.value.kind === 'window') return look();
    // The tab must not share this tab's storage: it holds a token of its own.
    window.open(opened.value.address, '_blank', 'noopener');
    setAddress(opened.value.address);
  };
  const found = others === null ? words.tab : words.screens(others);
  const missing = others === null ? words.noTab : words.none;
  return (
    <HallRow step="screen" text={!facts ? words.ask : isFound ? found : missing}>
      {address && !isFound && (
        <a
          className="console-link"
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          onClick={() => setAddress(null)}
        >
          {words.openHere}
        </a>
      )}
      {sessionId && <Button onClick={() => void open()}>{words.open}</Button>}
      {state === 'trouble' && others !== null && (
        <Button look="quiet" onClick={() => void look()}>
          {hallWords.again}
        </Button>
      )}
    </HallRow>
  );
}
