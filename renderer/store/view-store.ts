// What only this window knows: selection, what is being edited, panels, zoom. Never saved, never
// shared; hover and drag positions are not even here.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ChainRef } from '#shared/derive/chain.ts';
import type { FindQuery, Found } from '#shared/derive/find-notes.ts';
import type { BallotId } from '#shared/domain/ballot.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { RoundId } from '#shared/domain/round.ts';
import type { StageId } from '#shared/domain/stage.ts';
import type { ImportReport } from '#shared/strings/import-report.ts';
import { type FindState, lookFor, withFound } from './find-state.ts';
import { plainLook, type RoomLook } from './room-look.ts';

export interface Editing {
  readonly what: 'note' | 'cluster' | 'family';
  readonly id: string;
}
/** Whose ballot is filled in here. Ballots have neither person nor order: only this window knows. */
export interface Turn {
  readonly roundId: RoundId;
  /** The one in hand; null between two voters. */
  readonly ballotId: BallotId | null;
  /** The one before, until the next begins: its voter may not be finished. */
  readonly beforeId: BallotId | null;
}
export interface ViewState {
  readonly selectedIds: ReadonlySet<string>;
  readonly editing: Editing | null;
  /** Zoom of the wall; 1 shows notes at their plain size. */
  readonly zoom: number;
  /** The small picture of a wall that is larger than the screen. */
  readonly mapFolded: boolean;
  readonly agendaFolded: boolean;
  readonly scriptFolded: boolean;
  /** The stage looked at, when it is not the one that is open. */
  readonly lookedAtStageId: StageId | null;
  readonly dialog: DialogName | null;
  /** Where the room is, when it was opened as a tab. */
  readonly roomAddress: string | null;
  /** What the live region says next. */
  readonly announcement: string;
  /** The same words said again are another announcement. */
  readonly announcementNth: number;
  readonly turn: Turn | null;
  /** Asked of the board on screen; `nth` tells one wish from the next. */
  readonly wish: { readonly what: BoardWish; readonly nth: number } | null;
  /** What is looked for on the board; null while nobody searches. */
  readonly find: FindState | null;
  /** What the board on screen is to bring into sight; null once it did. */
  readonly jump: Jump | null;
  /** The thing whose chain is shown beside the board; null while none is. */
  readonly chain: ChainRef | null;
  readonly room: RoomLook;
  /** The board whose screen goes from hand to hand; nothing else is shown meanwhile. */
  readonly passing: CanvasId | null;
  /** What the last import into this session brought. */
  readonly imported: { readonly report: ImportReport; readonly isShown: boolean } | null;
  /** Looking back, beside the board; null: nobody does. */
  readonly past: Past | null;
}
export interface Past {
  readonly tab: 'changes' | 'snapshots';
  /** The snapshot that stands in place of the board. */
  readonly revision: number | null;
}
export interface Jump {
  readonly what: 'note' | 'cluster';
  readonly id: string;
  /** Asked again for the group that is shown large, it leads back. */
  readonly isToggle?: boolean;
}
/** What a command wants of the board but only the board can do: it knows its own size. */
export type BoardWish = 'fit' | 'quick-add' | 'find' | 'open-tray' | 'zoom-back' | 'tidy';
export type DialogName =
  | 'paste'
  | 'import'
  | 'export'
  | 'shortcuts'
  | 'settings'
  | 'move-to'
  | 'palette'
  | 'suggest'
  | 'replay'
  | 'parking'
  | 'behaviour'
  | 'brief'
  | 'prepare'
  | 'save-plan'
  | 'list'
  | 'link-ideas'
  | 'tables'
  | 'paper-group'
  | 'lines'
  | 'paper-count'
  | 'catch-up'
  | 'room-size'
  | 'quick-add'
  | 'speaking'
  | 'report'
  | 'reveal'
  | 'hall-check'
  | 'rehearse'
  | 'run-sheet';

export type Panel = 'agenda' | 'script' | 'map';

export interface ViewStore {
  readonly state: StoreApi<ViewState>;
  select(ids: readonly string[], how?: 'only' | 'toggle' | 'add'): void;
  edit(editing: Editing | null): void;
  setZoom(zoom: number): void;
  open(dialog: DialogName | null): void;
  fold(panel: Panel): void;
  lookAt(stageId: StageId | null): void;
  announce(text: string): void;
  /** What an import brought stands above the board; false: it is still there to be asked for. */
  tellImport(report: ImportReport, isShown: boolean): void;
  tellRoomAddress(address: string | null): void;
  wish(what: BoardWish): void;
  setTurn(turn: Turn | null): void;
  /** Null ends the search. */
  find(query: FindQuery | null): void;
  setFound(found: Found): void;
  walkTo(hitId: string): void;
  jumpTo(jump: Jump | null): void;
  followChain(item: ChainRef | null): void;
  lookAtRoom(change: Partial<RoomLook>): void;
  pass(canvasId: CanvasId | null): void;
  lookBack(past: Past | null): void;
}

export const zoomRange = { min: 0.25, max: 2 } as const;

export function createViewStore(): ViewStore {
  const state = createStore<ViewState>()(() => ({
    selectedIds: new Set<string>(),
    editing: null,
    zoom: 1,
    mapFolded: false,
    agendaFolded: false,
    scriptFolded: false,
    lookedAtStageId: null,
    dialog: null,
    roomAddress: null,
    announcement: '',
    announcementNth: 0,
    turn: null,
    wish: null,
    find: null,
    jump: null,
    chain: null,
    room: plainLook,
    passing: null,
    imported: null,
    past: null,
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
      const { agendaFolded, scriptFolded, mapFolded } = state.getState();
      if (panel === 'agenda') state.setState({ agendaFolded: !agendaFolded });
      else if (panel === 'script') state.setState({ scriptFolded: !scriptFolded });
      else state.setState({ mapFolded: !mapFolded });
    },
    lookAt: (lookedAtStageId) =>
      state.setState({ lookedAtStageId, selectedIds: new Set(), editing: null }),
    setTurn: (turn) => state.setState({ turn }),
    tellImport: (report, isShown) => state.setState({ imported: { report, isShown } }),
    announce: (announcement) =>
      state.setState((now) => ({ announcement, announcementNth: now.announcementNth + 1 })),
    tellRoomAddress: (roomAddress) => state.setState({ roomAddress }),
    wish: (what) => state.setState((now) => ({ wish: { what, nth: (now.wish?.nth ?? 0) + 1 } })),
    find: (query) => state.setState(({ find }) => ({ find: query && lookFor(query, find) })),
    setFound: (found) => state.setState(({ find }) => ({ find: find && withFound(find, found) })),
    jumpTo: (jump) => state.setState({ jump }),
    lookAtRoom: (change) => state.setState(({ room }) => ({ room: { ...room, ...change } })),
    pass: (passing) => state.setState({ passing }),
    followChain: (chain) => state.setState({ chain, past: null }),
    lookBack: (past) => state.setState({ past }),
    walkTo: (atId) => state.setState(({ find }) => ({ find: find && { ...find, atId } })),
  };
}
