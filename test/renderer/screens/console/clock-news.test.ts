import { describe, expect, it } from 'vitest';
import { passedMark, type Reading } from '../../../../renderer/screens/console/clock-news.ts';

const at = (minutes: number | null, end = 'a', visitId = 'v'): Reading => ({
  end,
  visitId,
  minutes,
});

describe('what is said of the time left', () => {
  it('comes at five minutes, at one, and at the end', () => {
    const said = [8, 7, 6, 5, 4, 3, 2, 1, 0, 0].map((minutes, nth, all) =>
      passedMark(at(all[nth - 1] ?? minutes), at(minutes)),
    );
    expect(said).toEqual([null, null, null, 5, null, null, null, 1, 0, null]);
  });

  it('is the latest when several were passed at once, as behind another window', () => {
    expect(passedMark(at(9), at(0))).toBe(0);
    expect(passedMark(at(9), at(1))).toBe(1);
  });

  it('is nothing for a step that is no longer than that', () => {
    expect(passedMark(at(null), at(3))).toBeNull();
    expect(passedMark(at(5), at(5))).toBeNull();
  });

  it('is nothing when minutes were taken away or another step begins: that is said already', () => {
    expect(passedMark(at(6, 'a'), at(5, 'b'))).toBeNull();
    expect(passedMark(at(6), at(null))).toBeNull();
  });
});
