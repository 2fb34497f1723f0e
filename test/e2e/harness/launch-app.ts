// The app as a person has it, on any back end. `close` fails when anything went wrong unseen.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from '../../../build/paths.mjs';
import { hostCall } from './host-call.ts';
import { pageProblems } from './page-problems.ts';
import { runDouble } from './run-double.ts';
import { runElectron } from './run-electron.ts';
import { runWeb } from './run-web.ts';
import type { BackEnd, Run, RunningApp, Start } from './running-app.ts';

const starts: Readonly<Record<BackEnd, Start>> = {
  web: runWeb,
  double: runDouble,
  electron: runElectron,
};

interface LaunchOptions {
  readonly backEnd: BackEnd;
  /** Another build of the Node side than `dist/electron`. */
  readonly bundle?: string;
  /** What the machine of the host says besides; only a web host asks. */
  readonly env?: NodeJS.ProcessEnv;
}

/** What a host prints about itself when it has gone wrong. */
const HOST_PROBLEM = /^(bug in .*|No handler registered.*|.*Unhandled.*)$/gm;

/** @throws when the page can't reach its host, whatever the screens make of that */
async function answers({ console: page }: Run): Promise<void> {
  const reply = await hostCall(page, 'app.info', {});
  if (!reply.ok) throw new Error(`The host does not answer: ${JSON.stringify(reply)}`);
}

export async function launchApp({ backEnd, bundle, env = {} }: LaunchOptions): Promise<RunningApp> {
  const scratch = await mkdtemp(join(tmpdir(), 'commonboard-e2e-'));
  const dataFolder = join(scratch, 'data');
  const pages = pageProblems();
  const outputs: string[] = [];
  const start = (files: readonly string[] = []): Promise<Run> =>
    starts[backEnd]({
      ...{ dataFolder, scratch, env, files },
      ...{ bundle: bundle ?? built.node, watch: pages.watch },
    });
  let run = await start();
  let isRunning = true;
  await answers(run).catch(async (failed: unknown) => {
    await run.kill();
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
    throw new Error([String(failed), ...pages.list(), run.output()].join('\n'));
  });

  const problems = (): readonly string[] => {
    const printed = [...outputs, run.output()].join('\n').match(HOST_PROBLEM) ?? [];
    return [...pages.list(), ...printed.map((line) => `host: ${line}`)];
  };
  const end = async <T>(how: () => Promise<T>): Promise<T> => {
    pages.expectLostHost();
    isRunning = false;
    return how();
  };

  return {
    backEnd,
    dataFolder,
    scratch,
    get console() {
      return run.console;
    },
    roomOpenedBy: (act) => run.roomOpenedBy(act),
    exportedBy: (act) => run.exportedBy(act),
    exportedAllBy: (count, act) => run.exportedAllBy(count, act),
    async openWith(how, ...files) {
      if (!run.openWith) throw new Error('Nothing but a desktop app is told of files.');
      await run.openWith(how, ...files);
    },
    kill: () => end(() => run.kill()),
    quit: () => end(() => run.quit()),
    async restart(files) {
      if (isRunning) throw new Error('Kill or quit it first.');
      outputs.push(run.output());
      run = await start(files);
      isRunning = true;
      await answers(run);
    },
    problems,
    takeProblems: pages.take,
    async close() {
      if (isRunning) await end(() => run.kill());
      await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
      const found = problems();
      if (found.length > 0) throw new Error(`Something went wrong unseen:\n${found.join('\n')}`);
    },
  };
}
