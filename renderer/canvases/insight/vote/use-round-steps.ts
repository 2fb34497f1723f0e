import type { Round } from '#shared/domain/round.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { useOpenSession } from '../../../store/hooks.ts';

type Step = 'round.close' | 'round.reopen' | 'round.reveal' | 'round.discard';

/** The steps of a vote; each is a fact that the room hears of. */
export function useRoundSteps({ id: roundId }: Round) {
  const { store, view } = useOpenSession();
  const go = (type: Step, said: string) => (): void => {
    if (!store.dispatch([{ type, roundId }])) return;
    view.setTurn(null);
    view.announce(said);
    if (type === 'round.reveal') store.show({ page: 0 });
    if (type !== 'round.reopen') return;
    // Who was done is known by the ballots only; the count may be that of another vote by now.
    const { ballot } = store.state.getState().session;
    const votedCount = [...ballot.values()].filter((one) => one.roundId === roundId).length;
    store.show({ votedCount, page: 0 });
  };
  return {
    close: go('round.close', voteWords.closed),
    reopen: go('round.reopen', voteWords.open),
    reveal: go('round.reveal', voteWords.result.title),
    discard: go('round.discard', ''),
  };
}
