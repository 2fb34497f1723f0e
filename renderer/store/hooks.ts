// The one place where React meets the stores. Components read by selector, so that a note
// re-renders only when its own record changes.

import { createContext, useContext, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { type Board, boardOf, openStage } from '#shared/derive/board.ts';
import type { HallResults } from '#shared/derive/hall-check.ts';
import type { Note } from '#shared/domain/note.ts';
import type { Stage } from '#shared/domain/stage.ts';
import type { AppState, AppStore } from './app-store.ts';
import type { Brought, ImportState, ImportStore } from './import-store.ts';
import { keepUntilSaved } from './keep-until-saved.ts';
import type { LibraryState } from './library-state.ts';
import type { LibraryStore } from './library-store.ts';
import type { MachineStore } from './machine-store.ts';
import type { OpenSession } from './open-session.ts';
import { passingTime } from './passing-time.ts';
import type { PlansState, PlansStore } from './plans-store.ts';
import type { SessionState } from './session-state.ts';
import type { TypedMark } from './typed-mark.ts';
import { createTypedText, type TypedText, windowTimers } from './typed-text.ts';
import type { ViewState } from './view-store.ts';
import type { WaitingFile } from './waiting-files.ts';

/** What is there whether a session is open or not. */
export interface AppStores {
  readonly app: AppStore;
  readonly library: LibraryStore;
  readonly imports: ImportStore;
  readonly plans: PlansStore;
  readonly machine: MachineStore;
}

export const AppContext = createContext<AppStores | null>(null);

export function useAppStores(): AppStores {
  const stores = useContext(AppContext);
  if (!stores) throw new Error('No app is around this component.');
  return stores;
}

export const useApp = <T>(select: (state: AppState) => T): T =>
  useStore(useAppStores().app.state, select);

export const useLibrary = <T>(select: (state: LibraryState) => T): T =>
  useStore(useAppStores().library.state, select);

export const useImport = <T>(select: (state: ImportState) => T): T =>
  useStore(useAppStores().imports.state, select);

export const useBrought = (): Brought | null => useStore(useAppStores().imports.brought);

export const useWaitingFiles = (): readonly WaitingFile[] =>
  useStore(useAppStores().imports.waiting.state);

export const usePlans = <T>(select: (state: PlansState) => T): T =>
  useStore(useAppStores().plans.state, select);
export const useHall = <T>(select: (state: HallResults) => T): T =>
  useStore(useAppStores().machine.state, select);

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

export const useIsSelected = (id: string): boolean => useView((state) => state.selectedIds.has(id));

/** What passing time makes of something; drawn again only when that changes. */
export const usePassing = <T extends string | number | null>(read: (now: number) => T): T =>
  useSyncExternalStore(passingTime.subscribe, () => read(passingTime.now()));

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
  const family = useSession((state) => state.session.family);
  return useMemo(
    () => boardOf({ note, cluster, family }, canvasId),
    [note, cluster, family, canvasId],
  );
}

/** Typing that becomes ops at its pauses, and at once when the page hides or the field goes. */
export function useTypedText(key: TypedMark, write: (text: string) => void): TypedText {
  const { store } = useOpenSession();
  const latest = useRef(write);
  latest.current = write;
  const typed = useMemo(
    () =>
      createTypedText({
        write: (text) => latest.current(text),
        typing: (isTyping) => store.setTyping(key, isTyping),
        timers: windowTimers,
        kept: keepUntilSaved(store, key),
      }),
    [store, key],
  );
  useEffect(() => {
    document.addEventListener('visibilitychange', typed.flush);
    window.addEventListener('pagehide', typed.flush);
    return () => {
      document.removeEventListener('visibilitychange', typed.flush);
      window.removeEventListener('pagehide', typed.flush);
      typed.flush();
    };
  }, [typed]);
  return typed;
}
