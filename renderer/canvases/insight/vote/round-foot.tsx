import { type ReactNode, useState } from 'react';
import { sumOf } from '#shared/derive/votes.ts';
import type { Round } from '#shared/domain/round.ts';
import { voteWords as words } from '#shared/strings/vote.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { useSession } from '../../../store/hooks.ts';
import { useMayChange } from '../use-may-change.ts';
import { useRoundSteps } from './use-round-steps.ts';

interface Props {
  readonly round: Round;
  readonly hasClose?: boolean;
  readonly children?: ReactNode;
}

/** What can be done with the whole vote, quietly on the left; the next step is on the right. */
export function RoundFoot({ round, hasClose = true, children }: Props) {
  const [isAsked, ask] = useState(false);
  const mayChange = useMayChange(round.canvasId);
  const { close, discard } = useRoundSteps(round);
  return (
    <footer className="vote-foot">
      {hasClose && (
        <Button disabled={!mayChange} onClick={close}>
          {words.close}
        </Button>
      )}
      <Button look="quiet" icon="trash" disabled={!mayChange} onClick={() => ask(true)}>
        {words.discard}
      </Button>
      <div className="vote-foot__next">{children}</div>
      {isAsked && <SureToDiscard round={round} onYes={discard} onNo={() => ask(false)} />}
    </footer>
  );
}

interface SureProps {
  readonly round: Round;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asked only because no undo brings votes back. */
function SureToDiscard({ round, onYes, onNo }: SureProps) {
  const { ballot, tally } = useSession((state) => state.session);
  const here = <T extends { readonly roundId: string }>(rows: Iterable<T>): readonly T[] =>
    [...rows].filter((one) => one.roundId === round.id);
  const votes =
    sumOf(here(ballot.values()).flatMap((one) => one.choices)) + sumOf(here(tally.values()));
  return (
    <Dialog
      title={words.sureTitle}
      closeLabel={words.sureNo}
      onClose={onNo}
      footer={
        <>
          <Button onClick={onNo}>{words.sureNo}</Button>
          <Button look="danger" onClick={onYes}>
            {words.sureYes}
          </Button>
        </>
      }
    >
      <p>{words.sure(votes)}</p>
    </Dialog>
  );
}
