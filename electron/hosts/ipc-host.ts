// The contract over Electron's IPC: one channel in, one out. The only file that knows `ipcMain`.
// Who is asking follows from the window we made ourselves, never from what it says.
import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { problem } from '#shared/api/errors.ts';
import { limits } from '#shared/domain/limits.ts';
import { err } from '#shared/lib/result.ts';
import type { AppServices, Caller, Outbox } from '../services/handlers.ts';
import { bindApi } from './bind-api.ts';
import type { Log } from './log.ts';
import { weighs } from './message-weight.ts';

const CALL = 'commonboard.call';
const EVENT = 'commonboard.event';

/** Calls that carry whole files. */
const heavyCalls: ReadonlyMap<unknown, number> = new Map([
  ['import.read', limits.sessionBytes],
  ['export.keep', limits.exportBytes],
  ['export.print', limits.printBytes],
]);

interface Window {
  readonly contents: WebContents;
  readonly caller: Caller;
}

export interface IpcHost {
  readonly outbox: Outbox;
  /** Answers calls from now on. */
  listen(services: AppServices): void;
  /** Lets a window in; it is let out again when it is destroyed. */
  adopt(contents: WebContents, caller: Caller): void;
}

interface IpcHostOptions {
  /** Where our pages come from: `app://…`, without a path. */
  readonly origin: string;
  readonly log: Log;
}

const hasOrigin = (url: string, origin: string): boolean =>
  url === origin || url.startsWith(`${origin}/`);

export function createIpcHost({ origin, log }: IpcHostOptions): IpcHost {
  const byContents = new Map<number, Window>();
  const byWindow = new Map<string, WebContents>();
  let services: AppServices | null = null;

  /** Null unless the main frame of a window of ours, showing a page of ours, is asking. */
  function callerOf({ sender, senderFrame }: IpcMainInvokeEvent): Caller | null {
    const window = byContents.get(sender.id);
    if (!window || window.contents !== sender || sender.isDestroyed()) return null;
    if (!senderFrame || senderFrame !== sender.mainFrame) return null;
    return hasOrigin(senderFrame.url, origin) ? window.caller : null;
  }

  return {
    outbox: {
      send(windowId, event, payload) {
        const contents = byWindow.get(windowId);
        if (contents && !contents.isDestroyed()) contents.send(EVENT, event, payload);
      },
    },
    listen(started) {
      services = started;
      const api = bindApi(started.handlers, log);
      ipcMain.handle(CALL, async (event, name: unknown, input: unknown) => {
        const caller = callerOf(event);
        if (!caller) return err(problem('call.not-allowed'));
        const max = heavyCalls.get(name);
        const most = (max ?? limits.messageBytes * 2) + limits.headerBytes;
        if (weighs(input, most)) return err(problem(max ? 'file.too-large' : 'call.too-large'));
        return api(caller, name, input);
      });
    },
    adopt(contents, caller) {
      const { id } = contents;
      byContents.set(id, { contents, caller });
      byWindow.set(caller.windowId, contents);
      // A page that is loaded anew has forgotten what its window had open.
      contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
        if (!isMainFrame || isSameDocument) return;
        services?.windowClosed(caller.windowId);
        services?.windowOpened(caller);
      });
      contents.once('destroyed', () => {
        byContents.delete(id);
        byWindow.delete(caller.windowId);
        services?.windowClosed(caller.windowId);
      });
    },
  };
}
