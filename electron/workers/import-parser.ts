// Reads foreign files in a thread of their own: with a memory cap, ended when its time is up.
// Whatever the file does to the thread, the host gets one answer and goes on.
import { Worker } from 'node:worker_threads';
import { type AppError, problem } from '#shared/api/errors.ts';
import { limits } from '#shared/domain/limits.ts';
import { err, type Result } from '#shared/lib/result.ts';
import { checkImport, type ImportJob } from '#shared/transfer/parse-import.ts';
import type { ParsedImport } from '#shared/transfer/parsed-import.ts';
import type { ImportParser } from '../services/ports.ts';

interface ImportParserOptions {
  /** The built `import-worker.mjs`: a file URL or an absolute path. */
  readonly workerUrl: URL | string;
  /** How long one job may take, in milliseconds. */
  readonly timeMs?: number;
  /** The heap one job may fill, in megabytes. */
  readonly memoryMb?: number;
}

type Answer = Result<ParsedImport, AppError>;

/** Twenty megabytes of the densest JSON that the token scan lets through fit with room to spare. */
const MEMORY_MB = 512;

export const createImportParser = ({
  workerUrl,
  timeMs = limits.workerMs,
  memoryMb = MEMORY_MB,
}: ImportParserOptions): ImportParser => ({
  parse: async (job) => {
    const early = checkImport(job);
    return early ? err(early) : inThread(workerUrl, job, timeMs, memoryMb);
  },
});

const inThread = (
  workerUrl: URL | string,
  job: ImportJob,
  timeMs: number,
  memoryMb: number,
): Promise<Answer> =>
  new Promise((resolve) => {
    const worker = new Worker(workerUrl, {
      workerData: job,
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    const timer = setTimeout(() => finish(err(problem('import.too-slow'))), timeMs);
    const finish = (answer: Answer): void => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    worker.on('message', finish);
    worker.on('messageerror', () => finish(err(problem('app.bug'))));
    worker.on('error', (cause) => finish(err(crashed(cause))));
    worker.on('exit', () => finish(err(problem('app.bug'))));
  });

/** A full heap is the file's doing, anything else ours. */
const crashed = (cause: unknown): AppError =>
  Object(cause).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? problem('file.too-large')
    : problem('app.bug', { detail: String(cause).slice(0, 500) });
