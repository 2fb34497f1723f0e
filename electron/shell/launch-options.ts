// What the command line and the environment say. The same words work for both hosts.
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export interface LaunchOptions {
  /** An absolute path; it need not exist yet. */
  readonly dataFolder: string;
  /** 0 picks a free port. */
  readonly port: number;
  readonly opensBrowser: boolean;
  /** What is no option: files to open, as absolute paths. */
  readonly files: readonly string[];
}

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
}

/** Where the system keeps what an app keeps; Electron's `userData` is the same folder. */
export function defaultDataFolder({ platform, env }: Machine): string {
  const name = 'Commonboard';
  if (platform === 'win32') {
    return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), name);
  }
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', name);
  return join(env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), name);
}

/** Words it does not know are left to whoever else reads them (Electron has many of its own). */
export function readLaunchOptions(args: readonly string[], machine: Machine): LaunchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      data: { type: 'string' },
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
    },
  });
  const data = typeof values.data === 'string' ? values.data : machine.env['COMMONBOARD_DATA'];
  const port = Number(values.port ?? 0);
  return {
    dataFolder: data ? resolve(data) : defaultDataFolder(machine),
    port: Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : 0,
    opensBrowser: values['no-open'] !== true,
    files: positionals.flatMap((word) => pathOf(word) ?? []),
  };
}

/** Desktops name files by addresses as well; an address elsewhere is none. */
function pathOf(word: string): string | null {
  if (!/^[a-z][a-z\d+.-]+:\/\//i.test(word)) return word === '' ? null : resolve(word);
  try {
    return fileURLToPath(word);
  } catch {
    return null;
  }
}
