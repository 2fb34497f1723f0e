// A browser that prints, played by a small program: what it is given, and what stays of it.
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { browserPrinter } from '../../../electron/shell/browser-printer.ts';

const folder = mkdtempSync(join(tmpdir(), 'commonboard-browser-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => void vi.useRealTimers());
const log = join(folder, 'log.json');

/** A program that notes what it got, and then does this. */
function browser(name: string, then: string): () => string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(
    path,
    `#!${process.execPath}
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
const args = process.argv.slice(2);
const page = new URL(args.at(-1));
const pdf = args.find((arg) => arg.startsWith('--print-to-pdf=')).slice(15);
const mode = (path) => (statSync(path).mode & 0o777).toString(8);
const say = (more) => {
  writeFileSync('${log}.new', JSON.stringify({
    args, html: readFileSync(page, 'utf8'), pageMode: mode(page), folderMode: mode(new URL('.', page)), ...more,
  }));
  renameSync('${log}.new', '${log}');
};
${then}
`,
  );
  chmodSync(path, 0o755);
  rmSync(log, { force: true });
  return () => path;
}
const said = () => JSON.parse(readFileSync(log, 'utf8'));
const folderOf = (args: readonly string[]): string => dirname(fileURLToPath(args.at(-1) ?? ''));
const pages = new TextEncoder().encode('<p>Page one</p>');
const notPrinted = { ok: false, error: { type: 'export.not-printed' } };
const prints = "say({}); writeFileSync(pdf, '%PDF-1.7');";

describe.skipIf(process.platform === 'win32')('the browser that prints', () => {
  it('gives the PDF it wrote', async () => {
    expect(await browserPrinter(browser('prints', prints)).print(pages)).toEqual({
      ok: true,
      value: new Uint8Array(Buffer.from('%PDF-1.7')),
    });
  });

  it('gets the pages behind a policy that lets nothing run and nothing be fetched', async () => {
    await browserPrinter(browser('policy', prints)).print(pages);
    const { html, args } = said();
    expect(html).toMatch(
      /^<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none';/,
    );
    expect(html).not.toMatch(/script-src|connect-src/);
    expect(html.endsWith('<p>Page one</p>')).toBe(true);
    expect(args).toEqual(
      expect.arrayContaining(['--headless=new', '--host-resolver-rules=MAP * ~NOTFOUND']),
    );
  });

  it('works in a folder that only this person may read, with a profile of its own in it', async () => {
    await browserPrinter(browser('folder', prints)).print(pages);
    const { args, pageMode, folderMode } = said();
    expect([pageMode, folderMode]).toEqual(['600', '700']);
    expect(args).toContain(`--user-data-dir=${join(folderOf(args), 'profile')}`);
  });

  it.each([
    ['that went well', prints],
    ['that ended badly', 'say({}); process.exit(3);'],
    ['that wrote nothing', 'say({});'],
  ])('leaves nothing behind after a printing %s', async (name, then) => {
    const printed = await browserPrinter(browser(name.replaceAll(' ', '-'), then)).print(pages);
    if (then !== prints) expect(printed).toEqual(notPrinted);
    expect(existsSync(folderOf(said().args))).toBe(false);
  });

  it('is ended with all its helpers when it takes for ever', async () => {
    const socket = join(folder, 'helper.sock');
    const server = createServer().listen(socket);
    // The helper holds a line to us for as long as it lives.
    const called = new Promise<Socket>((resolve) => server.once('connection', resolve));
    const helper = `require('node:net').connect(${JSON.stringify(socket)}).resume()`;
    const hangs = browser(
      'hangs',
      `say({}); spawn(process.execPath, ['-e', ${JSON.stringify(helper)}]); setInterval(() => {}, 1e6);`,
    );
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const printing = browserPrinter(hangs).print(pages);
    const line = await called;
    const gone = new Promise((resolve) => line.on('error', resolve).on('close', resolve).resume());
    vi.advanceTimersByTime(60_000);
    vi.useRealTimers();
    expect(await printing).toEqual(notPrinted);
    await gone;
    server.close();
    expect(existsSync(folderOf(said().args))).toBe(false);
  });
});
