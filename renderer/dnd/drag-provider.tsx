import { createDragDropManager } from 'dnd-core';
import { type ReactNode, useState } from 'react';
import { DndProvider } from 'react-dnd';
import { DragLayer } from './drag-layer.tsx';
import { pointerBackend } from './pointer-backend.ts';

/**
 * Around every board that has something to drag. Its manager is its own: react-dnd's shared one is
 * taken from a board that is still there when another one goes.
 */
export function DragProvider({ children }: { readonly children: ReactNode }) {
  const [manager] = useState(() => createDragDropManager(pointerBackend));
  return (
    <DndProvider manager={manager}>
      {children}
      <DragLayer />
    </DndProvider>
  );
}
