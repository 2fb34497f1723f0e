// Notes one by one, large. The console clicks on; the room shows the one in the spotlight.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { boardOf, lanesOf } from '#shared/derive/board.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Note } from '#shared/domain/note.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { sourceNames } from '#shared/strings/note.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { useInsightBoard } from './board-context.ts';
import { LargeNote } from './note/large-note.tsx';
import './read-out-view.css';

const words = insightWords.readOut;

/** Lane by lane, as they were collected; copies are read once. */
export function readingList(session: Session, canvasId: string): readonly Note[] {
  const { lanes } = boardOf(session, canvasId);
  const order = [...lanesOf(session, canvasId).map((lane) => lane.id), null];
  return order.flatMap((laneId) => lanes.get(laneId) ?? []).filter((note) => !note.originId);
}

export function ReadOutView({ canvas }: { readonly canvas: Canvas }) {
  const { isConsole } = useInsightBoard();
  const session = useSession((state) => state.session);
  const spotlightId = useSession((state) => state.room.spotlightId);
  const notes = readingList(session, canvas.id);
  const nth = notes.findIndex((note) => note.id === spotlightId);
  const note = notes[nth];
  const lane = note?.laneId ? session.lane.get(note.laneId)?.title : undefined;
  if (!isConsole)
    return (
      <div className="read-out read-out--room">
        {note ? <LargeNote note={note} /> : <p className="read-out__rest">{words.roomEmpty}</p>}
        {lane && <p className="read-out__lane">{lane}</p>}
      </div>
    );
  if (notes.length === 0)
    return <EmptyState title={words.empty}>{insightWords.collect.empty}</EmptyState>;
  return <ConsoleReadOut notes={notes} nth={nth} {...(lane && { lane })} />;
}

interface ConsoleProps {
  readonly notes: readonly Note[];
  /** -1: none is shown. */
  readonly nth: number;
  readonly lane?: string;
}

function ConsoleReadOut({ notes, nth, lane }: ConsoleProps) {
  const { store } = useOpenSession();
  const region = useRef<HTMLElement>(null);
  const forwards = useRef<HTMLButtonElement>(null);
  const note = notes[nth];
  const isLast = nth === notes.length - 1;
  const go = (to: number): void => {
    const next = notes[to];
    if (next) store.show({ spotlightId: next.id });
  };
  useEffect(() => {
    forwards.current?.focus();
    return () => store.show({ spotlightId: null });
  }, [store]);
  useEffect(() => {
    // The button that had the focus has nothing left to do; the keys still turn back.
    if (isLast) region.current?.focus();
  }, [isLast]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const onButton = event.target instanceof Element && event.target.closest('button') !== null;
    const forward = ['ArrowRight', 'ArrowDown', 'PageDown'].includes(event.key);
    const isSpace = event.key === ' ' && !onButton;
    const back = ['ArrowLeft', 'ArrowUp', 'PageUp'].includes(event.key);
    if (!forward && !isSpace && !back) return;
    event.preventDefault();
    go(back ? nth - 1 : nth + 1);
  };
  return (
    <section
      ref={region}
      className="read-out"
      aria-label={words.hint}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className="read-out__stage" aria-live="polite">
        {note ? <LargeNote note={note} /> : <p className="read-out__rest">{words.hint}</p>}
      </div>
      <p className="read-out__lane" dir="auto">
        {[lane, note?.source && sourceNames[note.source]].filter(Boolean).join(' · ')}
      </p>
      <div className="read-out__steps">
        <Button icon="left" disabled={nth <= 0} onClick={() => go(nth - 1)}>
          {words.back}
        </Button>
        <p className="read-out__progress">
          {note ? words.progress(nth + 1, notes.length) : words.progress(0, notes.length)}
        </p>
        <Button ref={forwards} sign="right" disabled={isLast} onClick={() => go(nth + 1)}>
          {nth < 0 ? words.start : words.next}
        </Button>
      </div>
      {isLast && <p className="read-out__done">{words.done}</p>}
    </section>
  );
}
