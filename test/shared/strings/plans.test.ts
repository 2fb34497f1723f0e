import { describe, expect, it } from 'vitest';
import { planWords } from '#shared/strings/plans.ts';

describe('how long a workshop takes', () => {
  it.each([
    [30, '30 min'],
    [97, '97 min'],
    [104, '1¾ h'],
    [120, '2 h'],
    [314, '5¼ h'],
    [363, '6 h'],
    [412, '6¾ h'],
  ])('%i minutes read as %s', (minutes, text) => {
    expect(planWords.length(minutes)).toBe(text);
  });

  it('is better on two half-days when it is longer than one can stand', () => {
    expect(planWords.twoDays(363)).toBe('');
    expect(planWords.twoDays(412)).toContain('two half-days');
  });
});
