// Groups that share words, to look through before anything moves. What it found stays while it is
// open, whatever others do on the wall meanwhile.
import { useState } from 'react';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { NoteId } from '#shared/domain/note.ts';
import { suggestWords as words } from '#shared/strings/suggest.ts';
import type { CommandContext } from '../../../commands/command.ts';
import { makeClusters, suggestionsFor } from '../../../commands/suggest-commands.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { useInsightBoard } from '../board-context.ts';
import { segmentWords } from '../note/segment-words.ts';
import { SuggestedGroup } from './suggested-group.tsx';
import './suggest-dialog.css';

interface Props {
  readonly context: CommandContext;
  readonly canvas: Canvas;
}

export function SuggestDialog({ context, canvas }: Props) {
  const { store, view } = context;
  const { roving } = useInsightBoard();
  const [found] = useState(() =>
    suggestionsFor(store.state.getState().session, canvas.id, segmentWords),
  );
  const [left, setLeft] = useState<ReadonlySet<NoteId>>(new Set());
  const chosen = found
    .map(({ notes }) => notes.map((note) => note.id).filter((id) => !left.has(id)))
    .filter((ids) => ids.length > 1);
  const close = (): void => view.open(null);
  const leave = (ids: readonly NoteId[], isLeft: boolean): void => {
    const next = new Set(left);
    for (const id of ids) isLeft ? next.add(id) : next.delete(id);
    setLeft(next);
  };
  const make = (): void => {
    close();
    if (!makeClusters(context, canvas.id, chosen)) return;
    view.wish('fit');
    const first = chosen[0]?.[0];
    if (first) roving.focus(first);
  };
  if (found.length === 0)
    return (
      <Dialog title={words.title} closeLabel={words.leave} onClose={close}>
        <p className="suggest__none">{words.none}</p>
        <p>{words.noneMore}</p>
      </Dialog>
    );
  return (
    <Dialog
      wide
      title={words.title}
      closeLabel={words.leave}
      onClose={close}
      footer={
        <>
          <p className="suggest__chosen" aria-live="polite">
            {chosen.length > 0
              ? words.chosen(chosen.length, chosen.flat().length)
              : words.nothingChosen}
          </p>
          <Button onClick={close}>{words.leave}</Button>
          <Button look="primary" disabled={chosen.length === 0} onClick={make}>
            {words.make}
          </Button>
        </>
      }
    >
      <p className="suggest__intro">{words.intro}</p>
      <div className="suggest__groups">
        {found.map((group) => (
          <SuggestedGroup key={group.notes[0]?.id} group={group} left={left} onLeave={leave} />
        ))}
      </div>
    </Dialog>
  );
}
