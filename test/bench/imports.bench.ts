// What the largest files cost that are built to keep a reader busy; a worker ends them after five seconds.
import { bench, describe } from 'vitest';
import { limits } from '#shared/domain/limits.ts';
import { parseImport } from '#shared/transfer/parse-import.ts';
import { heavyFiles } from '../builders/heavy-files.ts';
import { importTools } from '../builders/import-job.ts';

describe('a file of ten megabytes', () => {
  for (const { what, job } of heavyFiles(limits.importBytes - 1_000_000)) {
    const made = job();
    bench(what, () => void parseImport(made, importTools()), {
      iterations: 1,
      warmupIterations: 0,
      time: 0,
      warmupTime: 0,
    });
  }
});
