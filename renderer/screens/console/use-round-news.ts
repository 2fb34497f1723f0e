import { useEffect, useRef } from 'react';
import { openStage } from '#shared/derive/board.ts';
import { roundReading } from '#shared/derive/idea-round.ts';
import { ideaWords } from '#shared/strings/ideas.ts';
import { useApp, useOpenSession, usePassing, useSession } from '../../store/hooks.ts';
import { chime } from '../chime.ts';

/** Says that a round of writing is over, and chimes: once, and not when it was over before. */
export function useRoundNews(): void {
  const { view } = useOpenSession();
  const round = useSession((state) => state.room.ideaRound);
  const isAtIdeas = useSession(({ session }) => openStage(session)?.kind === 'ideas');
  const isHeard = useApp((state) => state.settings.sound);
  const state = usePassing((now) =>
    round ? (roundReading(round, now).isOver ? 'over' : 'on') : 'none',
  );
  const was = useRef(state);
  useEffect(() => {
    const isEnd = was.current === 'on' && state === 'over';
    was.current = state;
    if (!isEnd || !round || !isAtIdeas) return;
    view.announce(ideaWords.round.saidOver(round.nth, round.nth >= round.count));
    if (isHeard) chime.play();
  }, [view, round, state, isAtIdeas, isHeard]);
}
