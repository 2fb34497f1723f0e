// @vitest-environment happy-dom
import { createDragDropManager, type DragDropManager } from 'dnd-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pointerBackend } from '../../../renderer/dnd/pointer-backend.ts';

type PointerKind = 'mouse' | 'touch' | 'pen';

/** A board with one note that can be dragged, a button on it, and everything that happened. */
function setUp() {
  const board = document.createElement('div');
  const note = document.createElement('div');
  const button = document.createElement('button');
  note.className = 'note';
  note.append(button);
  board.append(note);
  document.body.append(board);
  board.getBoundingClientRect = () => new DOMRect(0, 0, 800, 600);
  note.getBoundingClientRect = () => new DOMRect(100, 100, 150, 100);

  const log: string[] = [];
  const manager: DragDropManager = createDragDropManager(pointerBackend);
  const registry = manager.getRegistry();
  const sourceId = registry.addSource('note', {
    canDrag: () => true,
    isDragging: (monitor, id) => monitor.getSourceId() === id,
    beginDrag: () => {
      log.push('begin');
      return { held: true };
    },
    endDrag: (monitor) => void log.push(monitor.didDrop() ? 'end' : 'brought back'),
  });
  const targetId = registry.addTarget('note', {
    canDrop: () => true,
    hover: () => void log.push('hover'),
    drop: (monitor) => {
      const at = monitor.getClientOffset();
      log.push(`drop ${at?.x},${at?.y}`);
      return undefined;
    },
  });
  const backend = manager.getBackend();
  let pressed: HTMLElement | null = null;
  const stops = [
    backend.connectDragSource(sourceId, board, {
      handle: '.note',
      pressed: (handle: HTMLElement) => {
        pressed = handle;
      },
    }),
    backend.connectDropTarget(targetId, board),
  ];
  const send = (
    type: string,
    x: number,
    y: number,
    more: { on?: Element; pointerType?: PointerKind; pointerId?: number; button?: number } = {},
  ): void => {
    const { on = note, pointerType = 'mouse', pointerId = 1, button: which = 0 } = more;
    const init = { clientX: x, clientY: y, pointerType, pointerId, button: which, bubbles: true };
    on.dispatchEvent(new PointerEvent(type, init));
  };
  return {
    board,
    note,
    button,
    log,
    send,
    monitor: manager.getMonitor(),
    pressed: () => pressed,
    frame: () => new Promise((resolve) => requestAnimationFrame(resolve)),
    stop: () => {
      for (const stop of stops) stop();
      board.remove();
    },
  };
}

let at: ReturnType<typeof setUp>;
beforeEach(() => {
  at = setUp();
});
afterEach(() => at.stop());

const begin = (pointerType: PointerKind = 'mouse'): void => {
  at.send('pointerdown', 120, 120, { pointerType });
  at.send('pointermove', 140, 120, { pointerType });
};

describe('a drag by pointer', () => {
  for (const kind of ['mouse', 'touch', 'pen'] as const)
    it(`takes hold, hovers and drops by ${kind}`, async () => {
      begin(kind);
      expect(at.monitor.isDragging()).toBe(true);
      expect(at.pressed()).toBe(at.note);
      await at.frame();
      at.send('pointerup', 300, 310, { pointerType: kind });
      expect(at.log[0]).toBe('begin');
      expect(at.log).toContain('hover');
      expect(at.log.slice(-2)).toEqual(['drop 300,310', 'end']);
      expect(at.monitor.isDragging()).toBe(false);
    });

  it('is a click as long as the pointer hardly moves; a finger may move more than a mouse', () => {
    at.send('pointerdown', 120, 120);
    at.send('pointermove', 123, 121);
    at.send('pointerup', 123, 121);
    at.send('pointerdown', 120, 120, { pointerType: 'touch' });
    at.send('pointermove', 126, 120, { pointerType: 'touch' });
    at.send('pointerup', 126, 120, { pointerType: 'touch' });
    expect(at.log).toEqual([]);
  });

  it('hovers at most once a frame, at the latest place', async () => {
    begin();
    for (let x = 150; x < 400; x += 5) at.send('pointermove', x, 200);
    await at.frame();
    expect(at.log.filter((line) => line === 'hover')).toHaveLength(1);
    expect(at.monitor.getClientOffset()).toEqual({ x: 395, y: 200 });
  });

  it('drops where the pointer was lifted, even before a frame went by', () => {
    begin();
    at.send('pointermove', 222, 233);
    at.send('pointerup', 444, 455);
    expect(at.log).toContain('drop 444,455');
  });

  for (const how of ['Escape', 'pointercancel', 'a lost window'] as const)
    it(`is brought back by ${how}`, () => {
      begin();
      if (how === 'Escape') window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      else if (how === 'pointercancel') at.send('pointercancel', 140, 120);
      else window.dispatchEvent(new Event('blur'));
      at.send('pointerup', 300, 300);
      expect(at.log.at(-1)).toBe('brought back');
      expect(at.log.some((line) => line.startsWith('drop'))).toBe(false);
      expect(at.monitor.isDragging()).toBe(false);
    });

  it('does not begin on a control of its own, with another button, or beside a note', () => {
    at.send('pointerdown', 120, 120, { on: at.button });
    at.send('pointermove', 160, 120);
    at.send('pointerdown', 120, 120, { button: 2 });
    at.send('pointermove', 160, 120);
    at.send('pointerdown', 20, 20, { on: at.board });
    at.send('pointermove', 60, 20);
    expect(at.log).toEqual([]);
  });

  it('belongs to one finger: a second one neither moves nor drops it', () => {
    begin('touch');
    at.send('pointerdown', 500, 500, { pointerType: 'touch', pointerId: 2 });
    at.send('pointerup', 500, 500, { pointerType: 'touch', pointerId: 2 });
    expect(at.monitor.isDragging()).toBe(true);
    at.send('pointerup', 300, 300, { pointerType: 'touch' });
    expect(at.log).toContain('drop 300,300');
  });

  it('does not begin when a second finger comes down before the first has moved', () => {
    const touch = { pointerType: 'touch' } as const;
    at.send('pointerdown', 120, 120, touch);
    at.send('pointerdown', 160, 120, { ...touch, pointerId: 2 });
    at.send('pointermove', 240, 120, touch);
    at.send('pointermove', 280, 120, { ...touch, pointerId: 2 });
    expect(at.log).toEqual([]);
    at.send('pointerup', 280, 120, { ...touch, pointerId: 2 });
    begin('touch');
    expect(at.monitor.isDragging()).toBe(true);
  });

  it('leaves the browser no fling to stop, and its scrolling where nothing is dragged', () => {
    const swing = (): boolean =>
      at.note.dispatchEvent(new Event('touchmove', { bubbles: true, cancelable: true }));
    expect(swing()).toBe(true);
    begin('touch');
    expect(swing()).toBe(false);
    at.send('pointerup', 300, 300, { pointerType: 'touch' });
    expect(swing()).toBe(true);
  });

  it('is not a click on what lies where it ends', () => {
    let clicks = 0;
    at.board.addEventListener('click', () => clicks++);
    begin();
    at.send('pointerup', 300, 300);
    at.note.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(clicks).toBe(0);
    at.note.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(clicks).toBe(1);
  });
});
