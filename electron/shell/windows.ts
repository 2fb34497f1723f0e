// The console window and the room window: one of each at most.
import { type BrowserWindow, screen, type WebContents } from 'electron';
import type { SessionId } from '#shared/domain/session.ts';
import { ok } from '#shared/lib/result.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import type { RoomOpener } from '../services/ports.ts';
import { appOrigin } from './app-origin.ts';
import { followDisplays, type Placed, placeRoom } from './room-display.ts';
import { safeWindow } from './safe-window.ts';
import { stillKeys } from './still-keys.ts';

/** Who a window is; the host lets it in by this. */
interface Member {
  readonly windowId: string;
  readonly role: 'facilitator' | 'room';
  readonly sessionId: SessionId | null;
}

interface WindowsOptions {
  readonly preload: string;
  adopt(contents: WebContents, member: Member): void;
  /** The room window went to another display. */
  roomMoved(sessionId: SessionId): void;
  /** While it does, no key leaves the console. */
  isStageRunning(): boolean;
}

export interface Windows {
  console(): BrowserWindow | null;
  /** Resolves when its page is there. */
  openConsole(): Promise<void>;
  /** Brings the console to the front, if there is one yet. */
  toFront(): void;
  readonly rooms: RoomOpener;
}

interface Room {
  readonly window: BrowserWindow;
  readonly sessionId: SessionId;
  placed: Placed;
}

const page = `${appOrigin}/`;

export function createWindows(options: WindowsOptions): Windows {
  const { preload, adopt, roomMoved, isStageRunning } = options;
  let console_: BrowserWindow | null = null;
  let room: Room | null = null;
  let madeCount = 0;
  const nameWindow = (): string => `window-${++madeCount}`;

  function openConsole(): Promise<void> {
    const window = safeWindow(preload, {
      title: shellStrings.consoleTitle,
      width: 1280,
      height: 800,
      minWidth: 800,
      minHeight: 600,
    });
    console_ = window;
    stillKeys(window, isStageRunning);
    adopt(window.webContents, { windowId: nameWindow(), role: 'facilitator', sessionId: null });
    window.once('closed', () => {
      console_ = null;
      // The room window is led from the console and does not stay without it.
      room?.window.close();
    });
    return window.loadURL(page);
  }

  function openRoom(sessionId: SessionId): void {
    const window = safeWindow(preload, {
      title: shellStrings.roomTitle,
      width: 1024,
      height: 768,
      autoHideMenuBar: true,
    });
    stillKeys(window, () => true);
    adopt(window.webContents, { windowId: nameWindow(), role: 'room', sessionId });
    const opened: Room = { window, sessionId, placed: placeRoom(window, screen) };
    room = opened;
    followDisplays(window, screen, (placed) => {
      opened.placed = placed;
      roomMoved(sessionId);
    });
    window.once('closed', () => {
      if (room?.window === window) room = null;
    });
    void window.loadURL(page);
  }

  const front = (window: BrowserWindow): void => {
    if (window.isMinimized()) window.restore();
    window.focus();
  };

  return {
    console: () => console_,
    openConsole,
    toFront: () => {
      if (console_) front(console_);
    },
    rooms: {
      async open(sessionId) {
        if (room?.sessionId === sessionId) {
          front(room.window);
          return ok({ kind: 'window' });
        }
        room?.window.close();
        openRoom(sessionId);
        return ok({ kind: 'window' });
      },
      place: () => room?.placed ?? 'window',
    },
  };
}
