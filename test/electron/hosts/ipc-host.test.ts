// Who may use the one IPC channel: the main frame of a window of ours, showing a page of ours.
import { EventEmitter } from 'node:events';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type CallName, calls } from '#shared/api/contract.ts';
import { createIpcHost, type IpcHost } from '../../../electron/hosts/ipc-host.ts';
import { createLog } from '../../../electron/hosts/log.ts';
import type { AppServices, Caller } from '../../../electron/services/handlers.ts';

type Listener = (event: unknown, ...args: readonly unknown[]) => Promise<unknown>;
const channels = vi.hoisted(() => new Map<string, Listener>());
vi.mock('electron', () => ({
  ipcMain: { handle: (name: string, listener: Listener) => void channels.set(name, listener) },
}));

class Contents extends EventEmitter {
  static count = 0;
  readonly id = ++Contents.count;
  readonly sent: unknown[][] = [];
  mainFrame = { url: 'app://commonboard/' };
  isGone = false;
  isDestroyed = (): boolean => this.isGone;
  send = (...args: unknown[]): void => void this.sent.push(args);
}
/** The host only ever looks at what the double has. */
const asContents = (contents: Contents) => contents as unknown as Electron.WebContents;

const names = Object.keys(calls) as readonly CallName[];
const caller: Caller = { windowId: 'window-1', role: 'facilitator', sessionId: null };
let reached: string[];
let life: string[];
let host: IpcHost;
let own: Contents;

beforeEach(() => {
  reached = [];
  life = [];
  own = new Contents();
  host = createIpcHost({ origin: 'app://commonboard', log: createLog(() => undefined) });
  host.adopt(asContents(own), caller);
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      async () => {
        reached.push(name);
        return { ok: true, value: null };
      },
    ]),
  );
  host.listen({
    handlers,
    windowOpened: ({ windowId }: Caller) => void life.push(`opened ${windowId}`),
    windowClosed: (windowId: string) => void life.push(`closed ${windowId}`),
    shutdown: async () => undefined,
  } as unknown as AppServices);
});

const invoke = (event: unknown, name: unknown, input: unknown): Promise<unknown> => {
  const listener = channels.get('commonboard.call');
  if (!listener) throw new Error('There is no such channel.');
  return listener(event, name, input);
};
const refused = (type: string) => ({ ok: false, error: expect.objectContaining({ type }) });

type Sender = () => { sender: Contents; senderFrame: unknown };
const destroyed = (): Contents => Object.assign(new Contents(), { isGone: true });
const senders: readonly (readonly [string, Sender])[] = [
  ['no frame', () => ({ sender: own, senderFrame: null })],
  ['a frame inside', () => ({ sender: own, senderFrame: { url: 'app://commonboard/' } })],
  ...[
    'about:blank',
    'about:srcdoc',
    'https://example.org/',
    'app://other/',
    'app://commonboard.evil/',
    'http://commonboard/',
    'file:///app://commonboard/',
    'data:text/html,app://commonboard/',
    '',
  ].map((url): readonly [string, Sender] => [
    `the address ${url || '(none)'}`,
    () => {
      own.mainFrame = { url };
      return { sender: own, senderFrame: own.mainFrame };
    },
  ]),
  [
    'another window',
    () => {
      const other = new Contents();
      return { sender: other, senderFrame: other.mainFrame };
    },
  ],
  [
    'another window with the number of ours',
    () => {
      const other = Object.assign(new Contents(), { id: own.id });
      return { sender: other, senderFrame: other.mainFrame };
    },
  ],
  [
    'a destroyed window',
    () => {
      const gone = destroyed();
      host.adopt(asContents(gone), caller);
      return { sender: gone, senderFrame: gone.mainFrame };
    },
  ],
  [
    'a window that was ours',
    () => {
      own.emit('destroyed');
      return { sender: own, senderFrame: own.mainFrame };
    },
  ],
];

describe('there is one channel', () => {
  it('and no other', () => {
    expect([...channels.keys()]).toEqual(['commonboard.call']);
  });
  it('and our own page gets through it', async () => {
    const reply = await invoke({ sender: own, senderFrame: own.mainFrame }, 'app.info', {});
    expect(reply).toEqual({ ok: true, value: null });
  });
});

describe('a call is refused, whatever it carries, from', () => {
  it.each(senders)('%s', async (_, sender) => {
    const event = sender();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...names), fc.string(), fc.anything()),
        fc.anything({ maxDepth: 2 }),
        async (name, input) => {
          expect(await invoke(event, name, input)).toEqual(refused('call.not-allowed'));
        },
      ),
      { numRuns: 200, seed: 11 },
    );
    expect(reached).toEqual([]);
  });
});

describe('from our own page', () => {
  const event = () => ({ sender: own, senderFrame: own.mainFrame });
  it.each(names)(
    '%s with any input is answered by a typed refusal or by its handler',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(fc.anything({ withTypedArray: true, maxDepth: 3 }), async (input) => {
          const before = reached.length;
          const reply = await invoke(event(), name, input);
          if (reached.length === before) expect(reply).toEqual(refused('call.malformed'));
        }),
        { numRuns: 200, seed: 13 },
      );
    },
  );
  it('a message over its size is refused before it is looked at', async () => {
    const long = { text: 'x'.repeat(3 * 1024 * 1024) };
    expect(await invoke(event(), 'import.paste', long)).toEqual(refused('call.too-large'));
    const file = { name: 'a.csv', bytes: new Uint8Array(30 * 1024 * 1024) };
    expect(await invoke(event(), 'import.read', file)).toEqual(refused('file.too-large'));
    const self: Record<string, unknown> = {};
    self['self'] = self;
    expect(await invoke(event(), 'session.apply', self)).toEqual(refused('call.too-large'));
    expect(reached).toEqual([]);
  });
});

describe('a window', () => {
  it('hears its events until it is destroyed', () => {
    host.outbox.send('window-1', 'library.changed', {});
    own.emit('destroyed');
    host.outbox.send('window-1', 'library.changed', {});
    expect(own.sent).toEqual([['commonboard.event', 'library.changed', {}]]);
    expect(life.at(-1)).toBe('closed window-1');
  });
  it('whose page is loaded anew has left what it had open', () => {
    own.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
    own.emit('did-start-navigation', { isMainFrame: true, isSameDocument: true });
    own.emit('did-start-navigation', { isMainFrame: false, isSameDocument: false });
    expect(life).toEqual(['closed window-1', 'opened window-1']);
  });
  it('that does not exist is no reason to throw', () => {
    expect(() => host.outbox.send('window-9', 'library.changed', {})).not.toThrow();
  });
});
