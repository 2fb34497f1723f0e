// A stand-in for the `electron` module: the built main bundle runs in Node with it, its windows
// are pages of a Chromium, its preload and its headers count. What it is asked for is recorded.
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { chromium, type Page, type Route } from '@playwright/test';
import { awake, plug, powerSaveBlocker, screen } from './displays.ts';
import { sandboxedPreload } from './sandboxed-preload.ts';
import { answers, asked, dialog, Menu, shell } from './system.ts';
import { fromChromium, Preventable, toChromium, WebContentsDouble } from './window-registry.ts';

const endpoint = process.env['COMMONBOARD_DOUBLE_CDP'] ?? '';
const browser = await chromium.connectOverCDP(endpoint);
const context = browser.contexts()[0] ?? (await browser.newContext());

type Handler = (event: unknown, ...args: readonly unknown[]) => unknown;
const windows = new Set<BrowserWindow>();

type PermissionRequest = (
  contents: unknown,
  name: string,
  answer: (yes: boolean) => void,
  details: { requestingUrl: string },
) => void;
type PermissionCheck = (contents: unknown, name: string, origin: string) => boolean;
const guards = {
  permissionRequest: null as PermissionRequest | null,
  permissionCheck: null as PermissionCheck | null,
  beforeRequest: null as
    | ((details: { url: string }, answer: (verdict: { cancel: boolean }) => void) => void)
    | null,
  scheme: null as ((request: Request) => Response | Promise<Response>) | null,
};

class App extends EventEmitter {
  isPackaged = false;
  commandLine = {
    appendSwitch: (name: string, value?: string) =>
      void asked.switches.push(value === undefined ? name : `${name}=${value}`),
  };
  enableSandbox = (): void => {
    asked.isSandboxed = true;
  };
  setPath = (name: string, path: string): void => {
    asked.paths[name] = path;
  };
  getPath = (name: string): string => asked.paths[name] ?? `/nowhere/${name}`;
  requestSingleInstanceLock = (): boolean => true;
  whenReady = async (): Promise<void> => undefined;
  exit = (code = 0): never => process.exit(code);
  quit = (): void => {
    const event = new Preventable();
    this.emit('before-quit', event);
    if (event.isPrevented) return;
    void Promise.all([...windows].map((window) => window.webContents.page?.close())).then(() => {
      this.emit('quit');
      process.exit(0);
    });
  };
}
export const app = new App();

export const ipcMain = {
  handlers: new Map<string, Handler>(),
  handle(channel: string, handler: Handler) {
    if (this.handlers.has(channel)) throw new Error(`A second handler for '${channel}'`);
    this.handlers.set(channel, handler);
  },
};

export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown[]) => void asked.schemes.push(...schemes),
  handle: (_: string, handler: NonNullable<typeof guards.scheme>) => {
    guards.scheme = handler;
  },
};

class Session extends EventEmitter {
  webRequest = {
    onBeforeRequest: (handler: NonNullable<typeof guards.beforeRequest>) => {
      guards.beforeRequest = handler;
    },
  };
  setPermissionRequestHandler = (handler: PermissionRequest): void => {
    guards.permissionRequest = handler;
  };
  setPermissionCheckHandler = (handler: PermissionCheck): void => {
    guards.permissionCheck = handler;
  };
  setDevicePermissionHandler = (): void => undefined;
  setDisplayMediaRequestHandler = (): void => undefined;
  setBluetoothPairingHandler = (): void => undefined;
  setSpellCheckerEnabled = (on: boolean): void => {
    asked.spellChecks = on;
  };
}
export const session = { defaultSession: new Session() };
export const powerMonitor = new EventEmitter();

export { dialog, Menu, powerSaveBlocker, screen, shell };

interface WebPreferences {
  readonly preload?: string;
  readonly [name: string]: unknown;
}
const required = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webSecurity: true,
} as const;

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContentsDouble();
  readonly facts: Record<string, unknown>;
  readonly #preload: string | undefined;

  constructor({ webPreferences, ...look }: { webPreferences: WebPreferences }) {
    super();
    for (const [name, value] of Object.entries(required)) {
      if (webPreferences[name] !== value) throw new Error(`Unsafe web preference: ${name}`);
    }
    this.#preload = webPreferences.preload;
    this.facts = { ...look, webPreferences, isFullScreen: false };
    windows.add(this);
    asked.windows.push(this.facts);
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
  }

  async loadURL(url: string): Promise<void> {
    const page = this.webContents.page ?? (await this.#openPage());
    this.webContents.loading = url;
    await page.goto(toChromium(url));
    this.webContents.loading = null;
  }

  async #openPage(): Promise<Page> {
    const contents = this.webContents;
    const page = await context.newPage();
    contents.page = page;
    page.on('close', () => {
      windows.delete(this);
      contents.emit('destroyed');
      this.emit('closed');
      if (windows.size === 0) app.emit('window-all-closed');
    });
    await page.exposeBinding(
      '__doubleInvoke',
      async ({ frame }, channel: string, args: unknown[]) => {
        const handler = ipcMain.handlers.get(channel);
        if (!handler) {
          console.error(`No handler registered for '${channel}'`);
          return { thrown: `No handler registered for '${channel}'` };
        }
        const event = { sender: contents, senderFrame: contents.frame(frame) };
        return { value: structuredClone(await handler(event, ...structuredClone(args))) };
      },
    );
    if (this.#preload)
      await page.addInitScript(sandboxedPreload(readFileSync(this.#preload, 'utf8')));
    await page.route('**/*', (route) => serve(route, contents, page));
    return page;
  }

  close = (): void => void this.webContents.page?.close();
  destroy = (): void => void this.webContents.page?.close();
  isDestroyed = (): boolean => this.webContents.isDestroyed();
  isMinimized = (): boolean => false;
  isFullScreen = (): boolean => this.facts['isFullScreen'] === true;
  restore = (): void => undefined;
  focus = (): void => void this.webContents.page?.bringToFront();
  setBounds = (bounds: unknown): void => {
    this.facts['bounds'] = bounds;
  };
  setFullScreen = (on: boolean): void => {
    const was = this.isFullScreen();
    this.facts['isFullScreen'] = on;
    if (was && !on) this.emit('leave-full-screen');
  };
}

/** A page's wish to go elsewhere is put to the app as Electron would. */
function mayNavigate(route: Route, contents: WebContentsDouble, url: string): boolean {
  const request = route.request();
  if (!request.isNavigationRequest()) return true;
  const isMainFrame = request.frame().parentFrame() === null;
  if (contents.loading !== url) {
    const event = Object.assign(new Preventable(), { url, isMainFrame });
    contents.emit('will-frame-navigate', event);
    if (event.isPrevented) return false;
  }
  contents.emit('did-start-navigation', { isMainFrame, isSameDocument: false });
  return true;
}

async function serve(route: Route, contents: WebContentsDouble, page: Page): Promise<void> {
  const request = route.request();
  const url = fromChromium(request.url());
  if (!mayNavigate(route, contents, url)) return route.abort('aborted');
  let isCancelled = false;
  guards.beforeRequest?.({ url }, ({ cancel }) => {
    isCancelled = cancel;
  });
  if (isCancelled || !guards.scheme || page.isClosed()) return route.abort('blockedbyclient');
  const response = await guards.scheme(new Request(url, { method: request.method() }));
  const headers = Object.fromEntries(response.headers);
  return route.fulfill({
    status: response.status,
    headers,
    body: Buffer.from(await response.arrayBuffer()),
  });
}

// A window that a page opened by itself, which nobody of the app made.
context.on('page', async (page) => {
  const opener = await page.opener();
  const owner = [...windows].find(({ webContents }) => webContents.page === opener);
  if (opener && owner?.webContents.openHandler({ url: page.url() }).action === 'deny') {
    await page.close();
  }
});

/** The test's side of the double. */
const controls: Readonly<Record<string, (input: never) => unknown>> = {
  asked: () => asked,
  saveInto: (folder: string | null) => {
    answers.saveFolder = folder;
  },
  permission: ({ name, url }: { name: string; url: string }) => {
    let isGranted = false;
    guards.permissionRequest?.(
      null,
      name,
      (yes) => {
        isGranted = yes;
      },
      { requestingUrl: url },
    );
    return { request: isGranted, check: guards.permissionCheck?.(null, name, url) ?? true };
  },
  request: (url: string) => {
    let isCancelled = false;
    guards.beforeRequest?.({ url }, ({ cancel }) => {
      isCancelled = cancel;
    });
    return { isCancelled };
  },
  /** As macOS tells of a file; answers whether the app took it for itself. */
  openFile: (path: string) => {
    const event = new Preventable();
    app.emit('open-file', event, path);
    return event.isPrevented;
  },
  /** The app was started again with these files on its command line. */
  startAgain: (files: readonly string[]) => {
    app.emit('second-instance', new Preventable(), [], '/', { files });
  },
  displays: plug,
  awakeCount: () => awake.size,
  /** A key goes to the app before it goes to the page; answers whether it got there. */
  key: ({ nth, ...input }: { nth: number; key: string }) => {
    const event = new Preventable();
    const plain = { control: false, meta: false, alt: false, shift: false };
    [...windows][nth]?.webContents.emit('before-input-event', event, { ...plain, ...input });
    return !event.isPrevented;
  },
  quit: () => app.quit(),
};
process.on('message', ({ id, name, input }: { id: number; name: string; input: never }) => {
  process.send?.({ id, value: structuredClone(controls[name]?.(input)) });
});
