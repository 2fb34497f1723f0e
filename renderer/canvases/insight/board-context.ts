// What the parts of one insight board share while it is on screen.
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Pane } from '../../dnd/use-board-drag.ts';
import type { DragWhat, Target } from './layout/target.ts';
import type { Roving } from './roving.ts';

export type BoardPane = Pane<DragWhat, Target>;

export interface MenuAsk {
  readonly on: 'note' | 'cluster' | 'family';
  /** The first page names what can be done, the others offer a choice. */
  readonly page?: 'tone' | 'source' | 'table' | 'merge';
  readonly id: string;
  /** Client pixels. */
  readonly x: number;
  readonly y: number;
}
export interface InsightBoard {
  readonly panes: Set<BoardPane>;
  readonly roving: Roving;
  /** Editing, colours and other chrome; not in the room's window. */
  readonly isConsole: boolean;
  openMenu(ask: MenuAsk | null): void;
  /** Does to one note what the command does to those selected. */
  run(commandId: string, noteId: string): void;
  /** What the next click on the board puts down; null: clicks select. */
  readonly inHand: { what: DragWhat | null };
  /** Set by a board that has pages. */
  readonly pages: { turnTo: (page: number) => void };
}

export const InsightBoardContext = createContext<InsightBoard | null>(null);

export function useInsightBoard(): InsightBoard {
  const board = useContext(InsightBoardContext);
  if (!board) throw new Error('No insight board is around this component.');
  return board;
}

/** The note the keys are on, where it is one of these: a list shows it even out of sight. */
export const useActiveAmong = (notes: readonly { readonly id: string }[]): string | null => {
  const { roving } = useInsightBoard();
  const ids = useMemo(() => new Set(notes.map((note) => note.id)), [notes]);
  return useSyncExternalStore(roving.subscribe, () => {
    const id = roving.active();
    return id !== null && ids.has(id) ? id : null;
  });
};
export const useIsStop = (id: string): boolean => {
  const { roving } = useInsightBoard();
  return useSyncExternalStore(roving.subscribe, () => roving.isStop(id));
};
export const useIsWanted = (id: string): boolean => {
  const { roving } = useInsightBoard();
  return useSyncExternalStore(roving.subscribe, () => roving.wanted() === id);
};
