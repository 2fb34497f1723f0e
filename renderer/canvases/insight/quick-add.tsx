// One row per question: Enter adds the note and waits for the next. A half-written note survives a
// reload; it is a draft of this window, not yet a change.
import { useState } from 'react';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { LaneId } from '#shared/domain/lane.ts';
import { limits } from '#shared/domain/limits.ts';
import type { NoteSource, NoteTone } from '#shared/domain/note.ts';
import { cleanText } from '#shared/lib/text.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { newNoteId } from '../../commands/new-ids.ts';
import { useOpenSession } from '../../store/hooks.ts';
import { keptDrafts } from './kept-drafts.ts';
import { random } from './use-command-context.ts';

interface Props {
  readonly canvasId: CanvasId;
  readonly laneId: LaneId;
  readonly lane: string;
  readonly tone: NoteTone;
  readonly source: NoteSource | null;
}
const words = insightWords.collect;

export function QuickAdd({ canvasId, laneId, lane, tone, source }: Props) {
  const { store, view } = useOpenSession();
  const [text, setText] = useState(() => keptDrafts.read(laneId));
  const change = (next: string): void => {
    setText(next);
    keptDrafts.write(laneId, next);
  };
  const add = (): void => {
    const clean = cleanText(text, limits.noteTypedGraphemes).trim();
    if (clean === '') return;
    const noteId = newNoteId(random);
    const op = {
      type: 'note.create',
      noteId,
      canvasId,
      laneId,
      text: clean,
      tone,
      source,
    } as const;
    if (!store.dispatch([op])) return;
    change('');
    const inLane = [...store.state.getState().session.note.values()].filter(
      (note) => note.laneId === laneId,
    );
    view.announce(words.added(clean, lane, inLane.length));
  };
  return (
    <textarea
      className="quick-add"
      rows={1}
      dir="auto"
      data-quick-add={laneId}
      aria-label={words.add(lane)}
      placeholder={words.placeholder}
      value={text}
      maxLength={limits.noteTypedGraphemes}
      onChange={(event) => change(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing || event.key !== 'Enter' || event.shiftKey) return;
        event.preventDefault();
        add();
      }}
    />
  );
}
