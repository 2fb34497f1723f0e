import type { ReactNode } from 'react';
import { DndProvider } from 'react-dnd';
import { DragLayer } from './drag-layer.tsx';
import { pointerBackend } from './pointer-backend.ts';

/** Around every board that has something to drag. */
export function DragProvider({ children }: { readonly children: ReactNode }) {
  return (
    <DndProvider backend={pointerBackend}>
      {children}
      <DragLayer />
    </DndProvider>
  );
}
