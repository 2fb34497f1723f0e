// What a page may ask the system or the network for: three things of the system, nothing of the
// network. The names come from Electron's own types, so a new one is tested by itself.
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { denyPermissions } from '../../../electron/shell/permissions.ts';
import { cancelOutsideRequests, quietChromium } from '../../../electron/shell/stay-offline.ts';

const types = readFileSync(
  new URL('../../../node_modules/electron/electron.d.ts', import.meta.url),
  'utf8',
);
const unions = [...types.matchAll(/set(?:Permission\w+|DevicePermission)Handler\(handler: .*/g)];
const permissions = [
  ...new Set(unions.flatMap(([line]) => [...line.matchAll(/'([\w-]+)'/g)].map((name) => name[1]))),
].filter((name) => name !== undefined);

const allowed = ['clipboard-sanitized-write', 'fullscreen', 'screen-wake-lock'];

type Answer = (value: unknown) => void;
class FakeSession extends EventEmitter {
  request: (contents: null, name: string, answer: Answer, details: unknown) => void = () =>
    undefined;
  check: (contents: null, name: string, origin: string) => boolean = () => true;
  device: (details: unknown) => boolean = () => true;
  media: (request: unknown, answer: Answer) => void = () => undefined;
  pairing: (details: unknown, answer: Answer) => void = () => undefined;
  before: (details: { url: string }, answer: Answer) => void = () => undefined;
  spellChecks = true;
  webRequest = {
    onBeforeRequest: (handler: FakeSession['before']) => {
      this.before = handler;
    },
  };
  setPermissionRequestHandler = (handler: FakeSession['request']) => {
    this.request = handler;
  };
  setPermissionCheckHandler = (handler: FakeSession['check']) => {
    this.check = handler;
  };
  setDevicePermissionHandler = (handler: FakeSession['device']) => {
    this.device = handler;
  };
  setDisplayMediaRequestHandler = (handler: FakeSession['media']) => {
    this.media = handler;
  };
  setBluetoothPairingHandler = (handler: FakeSession['pairing']) => {
    this.pairing = handler;
  };
  setSpellCheckerEnabled = (on: boolean) => {
    this.spellChecks = on;
  };
}

function guarded(): FakeSession {
  const session = new FakeSession();
  const asSession = session as unknown as Electron.Session;
  denyPermissions(asSession);
  cancelOutsideRequests(asSession);
  return session;
}
const isGranted = (session: FakeSession, name: string, url: string): boolean => {
  let granted: unknown = null;
  session.request(
    null,
    name,
    (value) => {
      granted = value;
    },
    { requestingUrl: url },
  );
  expect(session.check(null, name, url)).toBe(granted);
  return granted === true;
};
const isCancelled = (url: string): unknown => {
  let verdict: unknown = null;
  guarded().before({ url }, (value) => {
    verdict = value;
  });
  return Object(verdict).cancel;
};

describe('permissions', () => {
  it('are all there to be looped over', () => {
    expect(permissions.length).toBeGreaterThan(30);
    expect(permissions).toEqual(expect.arrayContaining(allowed));
  });
  it('are refused, but three, to our own page', () => {
    const session = guarded();
    const granted = permissions.filter((name) => isGranted(session, name, 'app://commonboard/'));
    expect(granted.sort()).toEqual(allowed);
  });
  it.each(['https://example.org/', 'app://commonboard.evil/', 'about:blank', ''])(
    'are all refused to %j',
    (url) => {
      const session = guarded();
      expect(permissions.filter((name) => isGranted(session, name, url))).toEqual([]);
    },
  );
  it('of devices, screens and pairing are refused', () => {
    const session = guarded();
    const answers: unknown[] = [];
    session.media({}, (value) => void answers.push(value));
    session.pairing({}, (value) => void answers.push(value));
    expect([session.device({}), ...answers]).toEqual([false, null, { confirmed: false }]);
  });
});

describe('requests', () => {
  it.each([
    'https://example.org/',
    'http://127.0.0.1:9222/json',
    'http://localhost/',
    'ws://127.0.0.1:1/',
    'wss://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'app://other/',
    'app://commonboard.evil/x',
    'chrome://settings/',
    'chrome-extension://abc/x.js',
    'https://redirector.gvt1.com/edgedl/chrome/dict/en-us.bdic',
  ])('to %s are cancelled', (url) => {
    expect(isCancelled(url)).toBe(true);
  });
  it.each(['app://commonboard/', 'app://commonboard/assets/x.js', 'data:,x', 'blob:app://x/1'])(
    'to %s are let through',
    (url) => {
      expect(isCancelled(url)).toBe(false);
    },
  );
  it('for a download are stopped, and the spellchecker fetches no dictionary', () => {
    const session = guarded();
    let isPrevented = false;
    session.emit('will-download', {
      preventDefault: () => {
        isPrevented = true;
      },
    });
    expect([isPrevented, session.spellChecks]).toEqual([true, false]);
  });
  it('by Chromium itself find no name to go to', () => {
    const switches: string[] = [];
    quietChromium({
      commandLine: { appendSwitch: (...words: string[]) => void switches.push(words.join('=')) },
    } as unknown as Electron.App);
    expect(switches).toContain('host-resolver-rules=MAP * ~NOTFOUND');
  });
});
