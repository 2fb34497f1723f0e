// One hidden thought while it is typed: it lies in the box from its first pause on, and whoever
// comes next never gets it back.
import { type KeyboardEvent, useState } from 'react';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { LaneId } from '#shared/domain/lane.ts';
import { limits } from '#shared/domain/limits.ts';
import type { SlipId } from '#shared/domain/slip.ts';
import { cleanText } from '#shared/lib/text.ts';
import { slipWords } from '#shared/strings/slips.ts';
import { writeSlip } from '../../../commands/slip-commands.ts';
import { IconButton } from '../../../components/icon-button.tsx';
import { useOpenSession, useTypedText } from '../../../store/hooks.ts';
import type { TypedMark } from '../../../store/typed-mark.ts';

const words = slipWords.pass;

interface Props {
  readonly slipId: SlipId;
  readonly canvasId: CanvasId;
  readonly laneId: LaneId | null;
  readonly question: string;
  readonly nth: number;
  /** There is a word in it: a fresh field follows. */
  readonly onBegun: () => void;
  readonly onNext: () => void;
  readonly onRemove: () => void;
}

export function ThoughtField(props: Props) {
  const { slipId, canvasId, laneId, question, nth } = props;
  const { store, view } = useOpenSession();
  // Nobody else writes on it: what stands here stays, also where it could not be put into the box.
  const [text, setText] = useState('');
  const mark: TypedMark = `slip:${slipId}:${canvasId}:${laneId ?? ''}`;
  const write = (text: string): void => {
    const clean = cleanText(text, limits.noteTypedGraphemes).trim();
    writeSlip({ store }, { slipId, canvasId, laneId }, clean, mark);
  };
  const typed = useTypedText(mark, write);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (text.trim() !== '') props.onNext();
  };
  return (
    <li className="thought" data-thought="">
      <textarea
        rows={1}
        dir="auto"
        aria-label={words.field(question, nth)}
        placeholder={words.placeholder}
        maxLength={limits.noteTypedGraphemes}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          typed.type(event.target.value);
          if (event.target.value.trim() !== '') props.onBegun();
        }}
        onBlur={() => {
          typed.flush();
          store.endStep();
        }}
        onKeyDown={onKeyDown}
      />
      {text.trim() !== '' && (
        <IconButton
          icon="close"
          label={words.remove(nth)}
          tip="end"
          onClick={() => {
            typed.drop();
            write('');
            view.announce(words.removed);
            props.onRemove();
          }}
        />
      )}
    </li>
  );
}
