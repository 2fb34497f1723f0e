// A frame drawn with the mouse on empty wall: what it touches is selected. Its corner moves by
// style, the selection changes once at the end.
import { type RefObject, useEffect, useRef } from 'react';
import type { Board } from '#shared/derive/board.ts';
import { aloneAt, type Box, cellsOf, noteBox } from '#shared/derive/wall-layout.ts';
import { overlaps } from '#shared/derive/wall-space.ts';
import { useOpenSession } from '../../../store/hooks.ts';

interface Props {
  readonly board: Board;
  readonly pane: RefObject<HTMLElement | null>;
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** The notes whose place on the wall a frame touches, in note-widths. */
export function notesWithin(
  board: Pick<Board, 'clusters' | 'alone'>,
  frame: Box,
): readonly string[] {
  const loners = board.alone.filter((note) => overlaps(noteBox(aloneAt(note)), frame));
  const grouped = board.clusters.flatMap(({ cluster, notes }) =>
    cellsOf(cluster, notes.length).flatMap((cell, nth) =>
      overlaps(cell, frame) ? (notes[nth]?.id ?? []) : [],
    ),
  );
  return [...loners.map((note) => note.id), ...grouped];
}

const LEAST_PX = 4;

export function Marquee({ board, pane, left, top, scale }: Props) {
  const { view } = useOpenSession();
  const frame = useRef<HTMLDivElement>(null);
  const latest = useRef({ board, left, top, scale });
  latest.current = { board, left, top, scale };
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const pressed = (event: PointerEvent): void => {
      const on = event.target instanceof Element ? event.target : null;
      if (event.pointerType !== 'mouse' || event.button !== 0) return;
      if (!on || on.closest('[data-note-id], [data-cluster-id], button, textarea')) return;
      const corner = element.getBoundingClientRect();
      const at = ({ clientX, clientY }: PointerEvent) => ({
        x: clientX - corner.left + element.scrollLeft,
        y: clientY - corner.top + element.scrollTop,
      });
      const start = at(event);
      // A press on the scroll bar is not on the wall.
      if (event.clientX > corner.left + element.clientWidth) return;
      if (event.clientY > corner.top + element.clientHeight) return;
      let box: Box | null = null;
      const moved = (move: PointerEvent): void => {
        const end = at(move);
        const next = {
          x: Math.min(start.x, end.x),
          y: Math.min(start.y, end.y),
          width: Math.abs(end.x - start.x),
          height: Math.abs(end.y - start.y),
        };
        if (!box && Math.max(next.width, next.height) < LEAST_PX) return;
        box = next;
        const { style } = frame.current ?? {};
        if (!style) return;
        style.display = 'block';
        style.transform = `translate(${next.x}px, ${next.y}px)`;
        style.width = `${next.width}px`;
        style.height = `${next.height}px`;
      };
      const ended = (up: PointerEvent): void => {
        window.removeEventListener('pointermove', moved);
        window.removeEventListener('pointerup', ended);
        window.removeEventListener('pointercancel', ended);
        if (frame.current) frame.current.style.display = 'none';
        const now = latest.current;
        const isAdding = up.ctrlKey || up.metaKey || up.shiftKey;
        if (up.type === 'pointercancel') return;
        if (!box) {
          if (!isAdding) view.select([]);
          return;
        }
        const within = notesWithin(now.board, {
          x: box.x / now.scale + now.left,
          y: box.y / now.scale + now.top,
          width: box.width / now.scale,
          height: box.height / now.scale,
        });
        view.select(within, isAdding ? 'add' : 'only');
      };
      window.addEventListener('pointermove', moved);
      window.addEventListener('pointerup', ended);
      window.addEventListener('pointercancel', ended);
    };
    element.addEventListener('pointerdown', pressed);
    return () => element.removeEventListener('pointerdown', pressed);
  }, [pane, view]);
  return <div ref={frame} className="marquee" aria-hidden="true" />;
}
