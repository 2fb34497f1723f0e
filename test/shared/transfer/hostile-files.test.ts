import { describe, expect, test } from 'vitest';
import { parseImport } from '#shared/transfer/parse-import.ts';
import { hostileFiles } from '../../builders/hostile-files.ts';
import { importTools } from '../../builders/import-job.ts';

describe('a file that can’t be imported gives one clear error', () => {
  test.each(hostileFiles)('$what: $expected', ({ job, expected }) => {
    const read = parseImport(job(), importTools());
    expect(read).toMatchObject({ ok: false, error: { type: expected } });
  });

  test('and nothing of it reaches any object’s prototype', () => {
    for (const { job } of hostileFiles.filter(({ what }) => what.includes('__proto__')))
      parseImport(job(), importTools());
    expect(Object.hasOwn(Object.prototype, 'commonboard')).toBe(false);
  });
});
