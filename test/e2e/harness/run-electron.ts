// Real Electron, where its runtime is.
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { findElectron } from '../../../build/find-electron.mjs';
import { namesIn } from './names-in.ts';
import { onlyFileIn } from './only-file-in.ts';
import type { Run, RunOptions } from './running-app.ts';

export async function runElectron({
  dataFolder,
  scratch,
  bundle,
  watch,
  files,
}: RunOptions): Promise<Run> {
  const executablePath = findElectron(process.env);
  if (!executablePath) throw new Error("Electron's runtime is not on this machine.");
  const app = await _electron.launch({
    executablePath,
    // The one place where a sandbox is switched off: as root there is none to be had.
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `${bundle}/main.mjs`,
      '--data',
      dataFolder,
      ...files,
    ],
  });
  let output = '';
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<number | null>((resolve) => app.process().once('exit', resolve));
  app.context().on('page', watch);
  const page = await app.firstWindow();
  watch(page);

  return {
    console: page,
    async roomOpenedBy(act) {
      const [opened] = await Promise.all([app.waitForEvent('window'), act()]);
      await opened.waitForLoadState();
      return opened;
    },
    async exportedBy(act) {
      const folder = await mkdtemp(join(scratch, 'export-'));
      await app.evaluate(({ dialog }, into) => {
        dialog.showSaveDialog = async (...args: readonly unknown[]) => {
          const { defaultPath } = Object(args.at(-1));
          return { canceled: false, filePath: `${into}/${defaultPath.split(/[\\/]/).pop()}` };
        };
      }, folder);
      await act();
      return onlyFileIn(folder);
    },
    async exportedAllBy(count, act) {
      const folder = await mkdtemp(join(scratch, 'export-'));
      await app.evaluate(({ dialog }, into) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [into] });
      }, folder);
      await act();
      return namesIn(folder, count);
    },
    openWith: (how, ...files) =>
      app.evaluate(
        ({ app: running }, [kind, paths]) => {
          const event = { preventDefault: () => undefined };
          if (kind === 'second-instance') running.emit(kind, event, [], '/', { files: paths });
          else for (const path of paths) running.emit(kind, event, path);
        },
        [how, files] as const,
      ),
    async kill() {
      app.process().kill('SIGKILL');
      await ended;
    },
    async quit() {
      await app.evaluate(({ app: own }) => own.quit()).catch(() => undefined);
      return ended;
    },
    output: () => output,
  };
}
