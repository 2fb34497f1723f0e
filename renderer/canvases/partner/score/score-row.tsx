import { type KeyboardEvent, useId } from 'react';
import type { Partner } from '#shared/domain/partner.ts';
import type { ScoreValue } from '#shared/domain/score.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { scoringWords } from '#shared/strings/scoring.ts';
import { Icon } from '../../../components/icon.tsx';

const words = scoringWords.turn;
const values = [1, 2, 3, 4, 5, null] as const;
const rowSteps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

interface Props {
  readonly partner: Partner;
  readonly criterion: string;
  /** Undefined: not answered; null: don't know. */
  readonly value: ScoreValue | undefined;
  /** Given at another time: that there is one is shown, and not which. */
  readonly isCovered: boolean;
  readonly sitsOut: boolean;
  readonly isLocked: boolean;
  readonly onWrite: (value: ScoreValue | undefined) => void;
  readonly onBelong: (isIn: boolean) => void;
  readonly onWalk: (step: 1 | -1) => void;
}

/** What a key says; undefined: nothing. */
function keyed(key: string): { readonly value: ScoreValue | undefined } | null {
  if (/^[1-5]$/.test(key)) return { value: Number(key) };
  if (key === '0' || key === 'd' || key === 'D') return { value: null };
  return key === 'Backspace' || key === 'Delete' ? { value: undefined } : null;
}

/** One partner by one criterion: six large answers, and sitting it out. */
export function ScoreRow(props: Props) {
  const { partner, criterion, value, sitsOut, isLocked, onWrite, onBelong, onWalk } = props;
  const { isCovered } = props;
  const isHeld = isCovered && value !== undefined;
  const group = useId();
  const name = partner.name || partnerWords.unnamed;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isLocked) return;
    const step = rowSteps[event.key];
    const said = keyed(event.key);
    if (!step && !said) return;
    event.preventDefault();
    // Numbers and D mean a score here, and nothing of the board.
    event.stopPropagation();
    if (said) onWrite(said.value);
    const onwards = step ?? (said?.value === undefined ? null : 1);
    if (onwards) onWalk(onwards);
  };
  return (
    <li className="score-row" data-partner={partner.id} data-out={sitsOut ? '' : undefined}>
      <span className="score-row__name" dir="auto">
        {name}
        {isHeld && !sitsOut && (
          <span className="score-row__covered">
            <Icon name="check" size={16} /> {words.covered}
          </span>
        )}
      </span>
      {sitsOut ? (
        <p className="score-row__out">{words.sitsOut}</p>
      ) : (
        <fieldset className="score-cells" onKeyDown={onKeyDown}>
          <legend className="spoken">{words.row(name, criterion)}</legend>
          {values.map((one) => (
            <label
              key={one ?? 'unknown'}
              className="score-cell"
              data-unknown={one === null ? '' : undefined}
            >
              <input
                type="radio"
                name={group}
                checked={!isHeld && value === one}
                disabled={isLocked}
                onChange={() => onWrite(one)}
              />
              <span>{one ?? words.unknown}</span>
            </label>
          ))}
        </fieldset>
      )}
      <label className="score-row__belong">
        <input
          type="checkbox"
          aria-label={words.belongs(name)}
          checked={sitsOut}
          disabled={isLocked}
          onChange={(event) => onBelong(event.target.checked)}
        />
        <span>{words.belong}</span>
      </label>
    </li>
  );
}
