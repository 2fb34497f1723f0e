// What was counted in the room or at the tables, typed in by the facilitator.
import type { Round, RoundKind } from '#shared/domain/round.ts';
import { byRank } from '#shared/lib/rank.ts';
import { notesCount } from '#shared/strings/note.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { Button } from '../../../components/button.tsx';
import { Stepper } from '../../../components/stepper.tsx';
import { useSession } from '../../../store/hooks.ts';
import { useMayChange } from '../use-may-change.ts';
import { RoundFoot } from './round-foot.tsx';
import type { VoteTarget } from './targets.ts';
import { type Column, useCount } from './use-count.ts';
import { useRoundSteps } from './use-round-steps.ts';
import './count-round.css';

const words = voteWords.counted;
const wholeRoom = [null] as const;

interface Props {
  readonly round: Round;
  readonly targets: readonly VoteTarget[];
}

export function CountRound({ round, targets }: Props) {
  const table = useSession((state) => state.session.table);
  const tables = round.kind === 'tables' ? [...table.values()].sort(byRank) : wholeRoom;
  const { columns, stopped } = useCount(round, tables);
  const { close } = useRoundSteps(round);
  const mayChange = useMayChange(round.canvasId);
  return (
    <div className="vote-round">
      <header className="vote-head">
        <h3>{round.kind === 'hands' ? words.hands : words.tables}</h3>
        {round.kind === 'hands' && <Used kind={round.kind} column={columns[0]} />}
      </header>
      <div className="vote-count-scroll">
        <table className="vote-count" data-kind={round.kind}>
          {round.kind === 'tables' && (
            <thead>
              <tr>
                <td />
                {columns.map((column) => (
                  <th key={column.table?.id} scope="col" dir="auto">
                    {column.table?.name}
                    <Used kind={round.kind} column={column} />
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {targets.map((target) => (
              <tr key={target.item.id}>
                <th scope="row">
                  <span className="vote-count__title" dir="auto">
                    {target.title}
                  </span>
                  <span className="vote-soft">
                    {target.isAlone ? voteWords.alone : notesCount(target.noteCount)}
                  </span>
                </th>
                {columns.map((column) => (
                  <td key={column.table?.id ?? 'room'}>
                    <Cell column={column} target={target} isLocked={!mayChange} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <RoundFoot round={round} hasClose={false}>
        <p className="vote-say" role="status">
          {stopped}
        </p>
        <Button look="primary" disabled={!mayChange} onClick={close}>
          {voteWords.close}
        </Button>
      </RoundFoot>
    </div>
  );
}

interface UsedProps {
  readonly kind: RoundKind;
  readonly column: Column | undefined;
}

const Used = ({ kind, column }: UsedProps) =>
  column && <p className="vote-count__used">{words.of(kind, column.used, column.most)}</p>;

interface CellProps {
  readonly column: Column;
  readonly target: VoteTarget;
  readonly isLocked: boolean;
}

function Cell({ column, target, isLocked }: CellProps) {
  const { table, mostOnOne, countOf, write, over } = column;
  return (
    <Stepper
      label={table ? words.at(target.title, table.name) : target.title}
      labelHidden
      size={table ? 'plain' : 'large'}
      value={countOf(target.item)}
      min={0}
      max={mostOnOne}
      disabled={isLocked}
      onChange={(count) => write(target.item, count)}
      onOver={over}
    />
  );
}
