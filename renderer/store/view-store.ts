// What only this window knows: selection, what is being edited, panels, zoom. Never saved, never
// shared; hover and drag positions are not even here.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StageId } from '#shared/domain/stage.ts';

export interface Editing {
  readonly what: 'note' | 'cluster' | 'family';
  readonly id: string;
}
export interface ViewState {
  readonly selectedIds: ReadonlySet<string>;
  readonly editing: Editing | null;
  /** Zoom of the wall; 1 shows notes at their plain size. */
  readonly zoom: number;
  readonly agendaFolded: boolean;
  readonly scriptFolded: boolean;
  /** The stage looked at, when it is not the one that is open. */
  readonly lookedAtStageId: StageId | null;
  readonly dialog: DialogName | null;
  /** Where the room is, when it was opened as a tab. */
  readonly roomAddress: string | null;
  /** What the live region says next. */
  readonly announcement: string;
  /** Asked of the board on screen; `nth` tells one wish from the next. */
  readonly wish: { readonly what: BoardWish; readonly nth: number } | null;
}
/** What a command wants of the board but only the board can do: it knows its own size. */
export type BoardWish = 'fit' | 'quick-add';
export type DialogName =
  | 'paste'
  | 'import'
  | 'export'
  | 'shortcuts'
  | 'settings'
  | 'move-to'
  | 'list'
  | 'tables'
  | 'paper-group'
  | 'paper-count';

export interface ViewStore {
  readonly state: StoreApi<ViewState>;
  select(ids: readonly string[], how?: 'only' | 'toggle' | 'add'): void;
  edit(editing: Editing | null): void;
  setZoom(zoom: number): void;
  open(dialog: DialogName | null): void;
  fold(panel: 'agenda' | 'script'): void;
  lookAt(stageId: StageId | null): void;
  announce(text: string): void;
  tellRoomAddress(address: string | null): void;
  wish(what: BoardWish): void;
}

export const zoomRange = { min: 0.25, max: 2 } as const;

export function createViewStore(): ViewStore {
  const state = createStore<ViewState>()(() => ({
    selectedIds: new Set<string>(),
    editing: null,
    zoom: 1,
    agendaFolded: false,
    scriptFolded: false,
    lookedAtStageId: null,
    dialog: null,
    roomAddress: null,
    announcement: '',
    wish: null,
  }));
  return {
    state,
    select(ids, how = 'only') {
      const next = new Set(how === 'only' ? [] : state.getState().selectedIds);
      for (const id of ids) {
        if (how === 'toggle' && next.has(id)) next.delete(id);
        else next.add(id);
      }
      state.setState({ selectedIds: next });
    },
    edit: (editing) => state.setState({ editing }),
    setZoom: (zoom) =>
      state.setState({ zoom: Math.min(zoomRange.max, Math.max(zoomRange.min, zoom)) }),
    open: (dialog) => state.setState({ dialog }),
    fold(panel) {
      const { agendaFolded, scriptFolded } = state.getState();
      state.setState(
        panel === 'agenda' ? { agendaFolded: !agendaFolded } : { scriptFolded: !scriptFolded },
      );
    },
    lookAt: (lookedAtStageId) =>
      state.setState({ lookedAtStageId, selectedIds: new Set(), editing: null }),
    announce: (announcement) => state.setState({ announcement }),
    tellRoomAddress: (roomAddress) => state.setState({ roomAddress }),
    wish: (what) => state.setState((now) => ({ wish: { what, nth: (now.wish?.nth ?? 0) + 1 } })),
  };
}
