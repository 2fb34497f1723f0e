// What is dragged, drawn above everything: a copy of the element that follows the pointer by one
// style, without React state.
import { useEffect, useRef } from 'react';
import { useDragDropManager } from 'react-dnd';
import type { Dragged } from './use-board-drag.ts';
import './drag-layer.css';

export function DragLayer() {
  const layer = useRef<HTMLDivElement>(null);
  const manager = useDragDropManager();
  useEffect(() => {
    const monitor = manager.getMonitor();
    const follow = (): void => {
      const ghost = layer.current?.firstElementChild;
      const at = monitor.getSourceClientOffset();
      if (ghost instanceof HTMLElement && at)
        ghost.style.transform = `translate3d(${at.x}px, ${at.y}px, 0)`;
    };
    const change = (): void => {
      if (!layer.current) return;
      const item: Dragged<unknown> | null = monitor.getItem();
      if (monitor.isDragging() && item) {
        if (item.ghost.parentElement !== layer.current) layer.current.replaceChildren(item.ghost);
        follow();
      } else layer.current.replaceChildren();
    };
    const stops = [monitor.subscribeToStateChange(change), monitor.subscribeToOffsetChange(follow)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [manager]);
  return <div ref={layer} className="drag-layer" aria-hidden="true" inert />;
}
