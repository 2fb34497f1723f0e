import { describe, expect, it } from 'vitest';
import { createLog } from '../../../electron/hosts/log.ts';

describe('the log', () => {
  it('strikes out tokens wherever they turn up', () => {
    const log = createLog(() => undefined);
    log.note('opened http://127.0.0.1:1/#t=abcdefghij');
    log.note('authorization: Bearer abcdefghij');
    expect(log.lines().join('\n')).not.toContain('abcdefghij');
  });
  it('keeps one line a note', () => {
    const printed: string[] = [];
    createLog((line) => printed.push(line)).note('a\r\nb');
    expect(printed).toEqual(['a | b']);
  });
  it('holds at most a megabyte and lets the oldest go', () => {
    const log = createLog(() => undefined);
    for (let nth = 0; nth < 2_000; nth++) log.note(`${nth}:${'x'.repeat(1_000)}`);
    const held = log.lines().reduce((sum, line) => sum + line.length, 0);
    expect(held).toBeLessThanOrEqual(1024 * 1024);
    expect(log.lines().at(-1)).toMatch(/^1999:/);
    expect(log.lines().at(0)).not.toMatch(/^0:/);
  });
});
