// The window in which pages become a PDF, as far as the printer has to do with it.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPaperPrinter } from '../../../electron/shell/paper-printer.ts';

interface Made {
  readonly options: { show?: boolean; webPreferences?: Record<string, unknown> };
  readonly loaded: string[];
  readonly looks: unknown[];
  isGone: boolean;
}
const made = vi.hoisted(() => [] as Made[]);
/** What the next page does when it is loaded. */
const plan = vi.hoisted(() => ({ page: 'loads' as 'loads' | 'fails' | 'hangs', prints: true }));

vi.mock('electron', () => ({
  BrowserWindow: class {
    readonly #own: Made;
    #end: () => void = () => undefined;
    constructor(options: Made['options']) {
      this.#own = { options, loaded: [], looks: [], isGone: false };
      made.push(this.#own);
    }
    loadURL(url: string): Promise<void> {
      this.#own.loaded.push(url);
      if (plan.page === 'fails') return Promise.reject(new Error('ERR_FAILED'));
      if (plan.page === 'loads') return Promise.resolve();
      return new Promise((_, reject) => {
        this.#end = () => reject(new Error('The window is gone.'));
      });
    }
    webContents = {
      printToPDF: async (look: unknown): Promise<Buffer> => {
        this.#own.looks.push(look);
        if (!plan.prints) throw new Error('Failed to generate PDF');
        return Buffer.from('%PDF-1.7');
      },
    };
    isDestroyed = (): boolean => this.#own.isGone;
    destroy = (): void => {
      this.#own.isGone = true;
      this.#end();
    };
  },
}));

const pages = new TextEncoder().encode('<p>Page one</p>');
const notPrinted = { ok: false, error: { type: 'export.not-printed' } };

beforeEach(() => {
  made.length = 0;
  Object.assign(plan, { page: 'loads', prints: true });
});
afterEach(() => void vi.useRealTimers());

it('gives the PDF of pages that say their own size', async () => {
  const printed = await createPaperPrinter().print(pages);
  expect(printed).toEqual({ ok: true, value: new Uint8Array(Buffer.from('%PDF-1.7')) });
  expect(made[0]?.looks).toEqual([{ preferCSSPageSize: true, printBackground: true }]);
});

it('shows no window, and nothing in it can do anything', async () => {
  await createPaperPrinter().print(pages);
  const { show, webPreferences } = made[0]?.options ?? {};
  expect(show).toBe(false);
  expect(webPreferences).toMatchObject({
    ...{ javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  expect(webPreferences).not.toHaveProperty('preload');
});

it('serves the pages while they are printed, at an address nobody guesses, and no longer', async () => {
  vi.useFakeTimers();
  plan.page = 'hangs';
  const printer = createPaperPrinter();
  const other = new Uint8Array([1]);
  const printing = [printer.print(pages), printer.print(other)];
  const paths = made.map(({ loaded }) => new URL(loaded[0] ?? '').pathname);
  expect(paths.map((path) => printer.papers.get(path))).toEqual([pages, other]);
  expect(new Set(paths).size).toBe(2);
  for (const path of paths) expect(path).toMatch(/^\/paper\/[0-9a-f]{32}\.html$/);
  vi.advanceTimersByTime(60_000);
  await Promise.all(printing);
  expect(printer.papers.size).toBe(0);
});

it.each([
  ['can’t be loaded', { page: 'fails' }],
  ['can’t be printed', { prints: false }],
])('says so of a page that %s, and nothing of it stays', async (_, how) => {
  Object.assign(plan, how);
  const printer = createPaperPrinter();
  expect(await printer.print(pages)).toEqual(notPrinted);
  expect(made[0]?.isGone).toBe(true);
  expect(printer.papers.size).toBe(0);
});

it('ends a page that takes for ever', async () => {
  vi.useFakeTimers();
  plan.page = 'hangs';
  const printing = createPaperPrinter().print(pages);
  vi.advanceTimersByTime(59_999);
  expect(made[0]?.isGone).toBe(false);
  vi.advanceTimersByTime(1);
  expect(await printing).toEqual(notPrinted);
  expect(made[0]?.isGone).toBe(true);
});

it('leaves no window and no timer behind', async () => {
  vi.useFakeTimers();
  await createPaperPrinter().print(pages);
  expect(made[0]?.isGone).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});
