// Pages become a PDF in the Chromium of this machine, for the host without Electron: a process of its
// own, with a profile of its own, without scripts and network, ended after a time. What it needs lies
// in a folder that only this person may read and that goes afterwards.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AppError, problem } from '#shared/api/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { findChromium } from './find-chromium.ts';

const PRINT_MS = 60_000;
/** Stands before whatever is printed, so that it holds for all of it. */
const policy = new TextEncoder().encode(
  `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">`,
);

export interface BrowserPrinter {
  print(html: Uint8Array<ArrayBuffer>): Promise<Result<Uint8Array, AppError>>;
}

export const browserPrinter = (find: () => string | null = findChromium): BrowserPrinter => ({
  async print(html) {
    const program = find();
    if (program === null) return err(problem('export.no-printer'));
    const folder = await mkdtemp(join(tmpdir(), 'commonboard-print-'));
    try {
      const page = join(folder, 'page.html');
      const pdf = join(folder, 'page.pdf');
      await writeFile(page, Buffer.concat([policy, html]), { mode: 0o600 });
      await runToItsEnd(spawn(program, [...flags(folder, pdf), pathToFileURL(page).href], how));
      return ok(new Uint8Array(await readFile(pdf)));
    } catch {
      return err(problem('export.not-printed'));
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
    }
  },
});

// A group of its own, so that its helpers end with it.
const how = { stdio: 'ignore', detached: process.platform !== 'win32' } as const;

const flags = (folder: string, pdf: string): readonly string[] => [
  '--headless=new',
  '--disable-gpu',
  '--no-first-run',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer',
  // Its sandbox can't be had as root, and only then not.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  `--user-data-dir=${join(folder, 'profile')}`,
  `--print-to-pdf=${pdf}`,
];

function runToItsEnd(child: ChildProcess): Promise<void> {
  const end = setTimeout(() => endAll(child), PRINT_MS);
  return new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The browser ended with ${code}.`)),
    );
  }).finally(() => clearTimeout(end));
}

function endAll({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(how.detached ? -pid : pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
