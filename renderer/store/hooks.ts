// The one place where React meets the stores. Components read by selector, so that a note
// re-renders only when its own record changes.
import { createContext, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Client } from '#shared/api/client.ts';
import { type Board, boardOf, openStage } from '#shared/derive/board.ts';
import type { Cluster } from '#shared/domain/cluster.ts';
import type { Note } from '#shared/domain/note.ts';
import type { Stage } from '#shared/domain/stage.ts';
import type { SessionState } from './session-state.ts';
import type { SessionStore } from './session-store.ts';
import type { ViewState, ViewStore } from './view-store.ts';

export interface OpenSession {
  readonly store: SessionStore;
  readonly view: ViewStore;
  readonly client: Client;
}

export const OpenSessionContext = createContext<OpenSession | null>(null);

export function useOpenSession(): OpenSession {
  const open = useContext(OpenSessionContext);
  if (!open) throw new Error('No session is open around this component.');
  return open;
}

export const useSession = <T>(select: (state: SessionState) => T): T =>
  useStore(useOpenSession().store.state, select);

export const useView = <T>(select: (state: ViewState) => T): T =>
  useStore(useOpenSession().view.state, select);

export const useNote = (id: string): Note | undefined =>
  useSession((state) => state.session.note.get(id));

export const useCluster = (id: string): Cluster | undefined =>
  useSession((state) => state.session.cluster.get(id));

export const useIsSelected = (id: string): boolean => useView((state) => state.selectedIds.has(id));

/** The stage this window looks at: the one picked in the agenda, or the one that is open. */
export function useShownStage(): Stage | null {
  const session = useSession((state) => state.session);
  const lookedAt = useView((state) => state.lookedAtStageId);
  return (lookedAt && session.stage.get(lookedAt)) || openStage(session);
}

/** Grouped once per change of notes or clusters, not per render. */
export function useBoard(canvasId: string): Board {
  const note = useSession((state) => state.session.note);
  const cluster = useSession((state) => state.session.cluster);
  return useMemo(() => boardOf({ note, cluster }, canvasId), [note, cluster, canvasId]);
}
