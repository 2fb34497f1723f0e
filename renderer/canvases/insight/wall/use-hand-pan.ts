// Moving what is seen without moving what is there: Space or the middle button with a mouse, two
// fingers anywhere. On the wall one finger on free ground moves it too, and two fingers zoom.
import { type RefObject, useEffect, useRef } from 'react';
import { swallowClick } from '../../../dnd/swallow-click.ts';
import { pinchOf } from '../layout/pinch.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Hand {
  /** Told with a factor and the point of the window that stays; without it two fingers only move. */
  readonly onPinch?: (factor: number, at: Point) => void;
}

const HELD = '[data-note-id], [data-cluster-id], button, textarea, input';
const TYPING = 'input, textarea, select, [contenteditable]';
const STILL_PX = 3;

const pointOf = (event: PointerEvent): Point => ({ x: event.clientX, y: event.clientY });
/** More than a pixel over is the edge, not a rounding. */
const belowOne = (over: number): number => (Math.abs(over) < 1 ? over : 0);
const isDragging = (): boolean => document.querySelector('[data-dragging]') !== null;

export function useHandPan(pane: RefObject<HTMLElement | null>, hand: Hand): void {
  const latest = useRef(hand);
  latest.current = hand;
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const fingers = new Map<number, Point>();
    let isSpace = false;
    let hasPanned = false;
    /** One finger on free ground; where there is no zoom the browser scrolls by itself. */
    let oneMoves = false;
    let mouse: { readonly id: number; at: Point; far: number } | null = null;

    /** Browsers scroll by whole pixels: what is left over is not lost. */
    let rest: Point = { x: 0, y: 0 };
    const pan = (from: Point, to: Point): void => {
      const x = element.scrollLeft + from.x - to.x + rest.x;
      const y = element.scrollTop + from.y - to.y + rest.y;
      element.scrollTo(x, y);
      rest = { x: belowOne(x - element.scrollLeft), y: belowOne(y - element.scrollTop) };
    };
    const show = (how: 'ready' | 'moving' | null): void => {
      if (how) element.dataset['pan'] = how;
      else delete element.dataset['pan'];
    };
    const own = (event: PointerEvent | MouseEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const pressed = (event: PointerEvent): void => {
      if (event.pointerType === 'touch') {
        touched(event);
        return;
      }
      const isMiddle = event.button === 1 && event.pointerType === 'mouse';
      if (mouse || !(isMiddle || (isSpace && event.button === 0))) return;
      own(event);
      mouse = { id: event.pointerId, at: pointOf(event), far: 0 };
      hasPanned = true;
      show('moving');
    };
    const touched = (event: PointerEvent): void => {
      if (isDragging()) return;
      const isFree = event.target instanceof Element && event.target.closest(HELD) === null;
      fingers.set(event.pointerId, pointOf(event));
      if (fingers.size > 1) own(event);
      oneMoves = latest.current.onPinch !== undefined && fingers.size === 1 && isFree;
    };
    const moved = (event: PointerEvent): void => {
      const now = pointOf(event);
      if (mouse?.id === event.pointerId) {
        pan(mouse.at, now);
        mouse.far += Math.hypot(now.x - mouse.at.x, now.y - mouse.at.y);
        mouse.at = now;
        return;
      }
      const was = fingers.get(event.pointerId);
      if (!was) return;
      const [other] = [...fingers].flatMap(([id, at]) => (id === event.pointerId ? [] : [at]));
      fingers.set(event.pointerId, now);
      if (!other) {
        if (oneMoves && !isDragging()) pan(was, now);
        return;
      }
      const { from, to, factor } = pinchOf(was, now, other);
      pan(from, to);
      latest.current.onPinch?.(factor, to);
    };
    const ended = (event: PointerEvent): void => {
      fingers.delete(event.pointerId);
      if (mouse?.id !== event.pointerId) return;
      if (event.button === 0 || mouse.far > STILL_PX) swallowClick();
      mouse = null;
      show(isSpace ? 'ready' : null);
    };
    const keyDown = (event: KeyboardEvent): void => {
      const on = event.target instanceof Element ? event.target : null;
      if (event.key !== ' ' || on?.closest(TYPING) || event.isComposing) return;
      if (document.querySelector('dialog[open], :popover-open')) return;
      if (!isSpace) hasPanned = false;
      isSpace = true;
      if (!mouse) show('ready');
      // Nothing scrolls by a page while the hand is out.
      if (on === document.body || on === element) event.preventDefault();
    };
    const keyUp = (event: KeyboardEvent): void => {
      if (event.key !== ' ' || !isSpace) return;
      isSpace = false;
      if (!mouse) show(null);
      // The key was for the hand, not for the note or the button that has the focus.
      if (hasPanned) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    const blurred = (): void => {
      isSpace = false;
      mouse = null;
      fingers.clear();
      show(null);
    };
    const noAutoScroll = (event: MouseEvent): void => {
      if (event.button === 1) event.preventDefault();
    };
    element.addEventListener('pointerdown', pressed, true);
    element.addEventListener('mousedown', noAutoScroll);
    window.addEventListener('pointermove', moved);
    window.addEventListener('pointerup', ended);
    window.addEventListener('pointercancel', ended);
    window.addEventListener('keydown', keyDown, true);
    window.addEventListener('keyup', keyUp, true);
    window.addEventListener('blur', blurred);
    return () => {
      element.removeEventListener('pointerdown', pressed, true);
      element.removeEventListener('mousedown', noAutoScroll);
      window.removeEventListener('pointermove', moved);
      window.removeEventListener('pointerup', ended);
      window.removeEventListener('pointercancel', ended);
      window.removeEventListener('keydown', keyDown, true);
      window.removeEventListener('keyup', keyUp, true);
      window.removeEventListener('blur', blurred);
    };
  }, [pane]);
}
