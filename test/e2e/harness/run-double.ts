// The built main and preload bundles in Node, with a stand-in for Electron whose windows are
// pages of a Chromium.
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { inProject } from '../../../build/paths.mjs';
import { sharedChromium } from './chromium-process.ts';
import { type HostProcess, killHost, startHost } from './host-process.ts';
import { namesIn } from './names-in.ts';
import { onlyFileIn } from './only-file-in.ts';
import type { Run, RunOptions } from './running-app.ts';

export interface DoubleRun extends Run {
  /** Asks the double what the app has asked for, or changes what it answers. */
  ask(name: string, input?: unknown): Promise<unknown>;
}

const asker = ({ child }: HostProcess): DoubleRun['ask'] => {
  let count = 0;
  const waiting = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (why: Error) => void }
  >();
  child.on('message', ({ id, value }: { id: number; value: unknown }) => {
    waiting.get(id)?.resolve(value);
    waiting.delete(id);
  });
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('The app ended.'));
  });
  return (name, input) =>
    new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, { resolve, reject });
      child.send({ id, name, input });
    });
};

const OPEN_MS = 20_000;
const isOurs = (page: Page): boolean => page.url().startsWith('http://commonboard.localhost/');

/** A window's page is there before it has its address. */
async function nextPage(context: BrowserContext, known: readonly Page[]): Promise<Page> {
  const found = (): Page | undefined =>
    context.pages().find((page) => isOurs(page) && !known.includes(page));
  await expect.poll(() => found() !== undefined, { timeout: OPEN_MS }).toBe(true);
  const page = found();
  if (!page) throw new Error('The window was closed as soon as it was opened.');
  await page.waitForLoadState();
  return page;
}

export async function runDouble(options: RunOptions): Promise<DoubleRun> {
  const { dataFolder, scratch, bundle, watch, files } = options;
  const { endpoint, context } = await sharedChromium();
  context.on('page', watch);
  const host = await startHost({
    command: process.execPath,
    args: [
      '--import',
      inProject('dist/double/register.mjs'),
      `${bundle}/main.mjs`,
      '--data',
      dataFolder,
      ...files,
    ],
    env: { COMMONBOARD_DOUBLE_CDP: endpoint },
    ready: /Commonboard is ready at (app:\S+)/,
    hasChannel: true,
  }).catch((failed: unknown) => {
    context.off('page', watch);
    throw failed;
  });
  const ask = asker(host);
  const page = await nextPage(context, []);
  /** As windows are gone with their app; nothing of this run is there in the next. */
  const closeWindows = async (): Promise<void> => {
    await page.evaluate(() => sessionStorage.clear()).catch(() => undefined);
    for (const left of context.pages().filter(isOurs)) await left.close();
    context.off('page', watch);
  };

  return {
    console: page,
    ask,
    async roomOpenedBy(act) {
      const known = context.pages();
      await act();
      return nextPage(context, known);
    },
    async exportedBy(act) {
      const folder = await mkdtemp(join(scratch, 'export-'));
      await ask('saveInto', folder);
      await act();
      return onlyFileIn(folder);
    },
    async exportedAllBy(count, act) {
      const folder = await mkdtemp(join(scratch, 'export-'));
      await ask('saveInto', folder);
      await act();
      return namesIn(folder, count);
    },
    async openWith(how, ...files) {
      if (how === 'second-instance') await ask('startAgain', files);
      else for (const file of files) await ask('openFile', file);
    },
    async kill() {
      await killHost(host);
      await closeWindows();
    },
    async quit() {
      void ask('quit').catch(() => undefined);
      const code = await host.ended;
      await closeWindows();
      return code;
    },
    output: host.output,
  };
}
