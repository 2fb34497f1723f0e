// What the source may never hold, whatever it is for. Each rule is tried on a line that breaks it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, root } from './import-graph.ts';

interface Rule {
  readonly never: string;
  readonly pattern: RegExp;
  readonly where: readonly string[];
  /** Files, or folders ending in a slash, that may. */
  readonly but: readonly string[];
  readonly breaks: string;
}

const source = ['electron', 'renderer', 'shared'];
const all = [...source, 'build', 'test'];

const rules: readonly Rule[] = [
  {
    never: 'ipcMain outside the IPC host',
    pattern: /\bipcMain\b/,
    where: source,
    but: ['electron/hosts/ipc-host.ts'],
    breaks: "import { ipcMain } from 'electron';",
  },
  {
    never: 'ipcRenderer or contextBridge outside the preload',
    pattern: /\b(ipcRenderer|contextBridge)\b/,
    where: source,
    but: ['electron/preload.ts'],
    breaks: "ipcRenderer.send('x');",
  },
  {
    never: 'a window made, or preferences set, outside the one place',
    pattern: /new BrowserWindow|webPreferences\s*:|new WebContentsView|new BrowserView/,
    where: source,
    but: ['electron/shell/safe-window.ts'],
    breaks: 'new BrowserWindow({ webPreferences: {} })',
  },
  {
    never: 'a web preference that opens a door',
    pattern:
      /(contextIsolation|sandbox|webSecurity)\s*:\s*false|(nodeIntegration\w*|webviewTag|allowRunningInsecureContent|experimentalFeatures|navigateOnDragDrop|spellcheck)\s*:\s*true|enableBlinkFeatures/,
    where: source,
    but: [],
    breaks: 'webPreferences: { sandbox: false }',
  },
  {
    never: 'a sandbox switched off, but by what starts a Chromium and only as root',
    pattern: /no-sandbox|disable-web-security|ignore-certificate-errors/,
    where: all,
    but: [
      'build/chromium.mjs',
      'test/e2e/harness/run-electron.ts',
      'electron/shell/browser-printer.ts',
    ],
    breaks: "args: ['--no-sandbox']",
  },
  {
    never: 'the disk outside storage, but for the page’s own files and a printer’s scratch folder',
    pattern: /['"](node:)?fs(\/promises)?['"]/,
    where: source,
    but: [
      'electron/storage/',
      'electron/hosts/static-files.ts',
      'electron/shell/browser-printer.ts',
      'electron/shell/find-chromium.ts',
    ],
    breaks: "import { writeFile } from 'node:fs/promises';",
  },
  {
    never: 'lowdb’s own file adapters',
    pattern: /\b(JSONFile|JSONFilePreset|JSONFileSync|TextFile|steno)\b/,
    where: source,
    but: [],
    breaks: "import { JSONFile } from 'lowdb/node';",
  },
  {
    never: 'JSON read without the scan',
    pattern: /JSON\.parse/,
    where: source,
    but: ['shared/format/safe-json.ts'],
    breaks: 'JSON.parse(text)',
  },
  {
    never: 'a port opened without saying to whom',
    pattern: /\.listen\((?![^)\n]*'127\.0\.0\.1')/,
    where: source,
    // The lock is no port; a service that starts to listen is none either.
    but: ['electron/storage/lock.ts', 'electron/main.ts', 'electron/serve.ts'],
    breaks: 'server.listen(port)',
  },
  {
    never: 'another origin let in',
    pattern: /access-control-allow|\bcors\b(?!s)/i,
    where: source,
    but: [],
    breaks: "response.setHeader('access-control-allow-origin', '*')",
  },
  {
    never: 'a cookie',
    pattern: /set-cookie|document\.cookie/i,
    where: source,
    but: [],
    breaks: 'document.cookie = "a=b"',
  },
  {
    never: 'text made into markup or code',
    pattern:
      /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\b|setHTMLUnsafe|createContextualFragment|srcdoc/,
    where: source,
    but: [],
    breaks: 'element.innerHTML = text',
  },
  {
    never: 'an address of another machine',
    pattern: /https?:\/\/(?!127\.0\.0\.1|localhost|www\.w3\.org\/)[a-z0-9]/i,
    where: source,
    but: [],
    breaks: "fetch('https://example.org')",
  },
  {
    never: 'a look at the world outside by Electron',
    pattern: /\b(autoUpdater|crashReporter|openExternal|remote\b.*electron)/,
    where: source,
    but: [],
    breaks: "shell.openExternal('x')",
  },
  {
    never: 'a program started, but the browser',
    pattern: /node:child_process/,
    where: source,
    but: ['electron/shell/open-browser.ts', 'electron/shell/browser-printer.ts'],
    breaks: "import { spawn } from 'node:child_process';",
  },
];

const isSaid = (line: string): boolean => /^\s*(\/\/|\*|\/\*)/.test(line);
const linesOf = (path: string): readonly string[] =>
  readFileSync(join(root, path), 'utf8').split('\n');

function offenders({ pattern, where, but }: Rule): readonly string[] {
  return where
    .flatMap((folder) => filesBelow(folder, /\.(tsx?|mjs|html)$/))
    .filter(
      (path) => !but.some((one) => path === one || (one.endsWith('/') && path.startsWith(one))),
    )
    .filter((path) => !path.startsWith('test/architecture/'))
    .flatMap((path) =>
      linesOf(path)
        .map((line, nth) => ({ line, at: `${path}:${nth + 1}` }))
        .filter(({ line }) => !isSaid(line) && pattern.test(line))
        .map(({ line, at }) => `${at} ${line.trim()}`),
    );
}

describe('the source never has', () => {
  it.each(rules.map((rule) => [rule.never, rule] as const))('%s', (_, rule) => {
    expect(offenders(rule)).toEqual([]);
    expect(rule.breaks).toMatch(rule.pattern);
  });
});

describe('the one file that makes windows', () => {
  it('sets these web preferences and no others', () => {
    const text = linesOf('electron/shell/safe-window.ts').join('\n');
    const blocks = [...text.matchAll(/webPreferences: \{([^}]*)\}/g)].map(([, block = '']) =>
      block
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !isSaid(line)),
    );
    const [settings, paper] = blocks;
    expect(blocks).toHaveLength(2);
    // What is only printed has no bridge and runs nothing.
    expect(paper).toEqual([
      'javascript: false,',
      'contextIsolation: true,',
      'sandbox: true,',
      'nodeIntegration: false,',
      'webSecurity: true,',
      'webviewTag: false,',
      'spellcheck: false,',
    ]);
    expect(settings).toEqual([
      'preload,',
      'contextIsolation: true,',
      'sandbox: true,',
      'nodeIntegration: false,',
      'webSecurity: true,',
      'webviewTag: false,',
      'spellcheck: false,',
      'backgroundThrottling: false,',
    ]);
  });
});

describe('the one file outside storage that knows the disk', () => {
  it('reads whole files and nothing else', () => {
    const text = linesOf('electron/hosts/static-files.ts').join('\n');
    expect(/import \{([^}]*)\} from 'node:fs\/promises'/.exec(text)?.[1]?.trim()).toBe('readFile');
  });
});

describe('the preload', () => {
  it('exposes call and on, and nothing else', () => {
    const text = linesOf('electron/preload.ts').join('\n');
    expect([...text.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name)).toEqual(['call', 'on']);
    expect(text.match(/exposeInMainWorld/g)).toHaveLength(1);
  });
});
