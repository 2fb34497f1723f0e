import { describe, expect, it } from 'vitest';
import { ANNOUNCE_EVERY_MS, createAnnouncer } from '../../../renderer/components/announcer.ts';

/** An announcer whose time passes only when told to. */
function played() {
  const spoken: string[] = [];
  let waiting: (() => void) | null = null;
  let delay = 0;
  const announcer = createAnnouncer({
    speak: (text) => spoken.push(text),
    wait(run, delayMs) {
      waiting = run;
      delay = delayMs;
      return () => {
        waiting = null;
      };
    },
  });
  const pass = (): void => {
    const run = waiting;
    waiting = null;
    run?.();
  };
  return { announcer, spoken, pass, delay: () => delay };
}

describe('announcements', () => {
  it('says the first at once and the next two seconds later', () => {
    const { announcer, spoken, pass, delay } = played();
    announcer.say('one');
    announcer.say('two');
    expect(spoken).toEqual(['one']);
    expect(delay()).toBe(ANNOUNCE_EVERY_MS);
    pass();
    expect(spoken).toEqual(['one', 'two']);
  });

  it('lets the latest news win', () => {
    const { announcer, spoken, pass } = played();
    for (const text of ['one', 'two', 'three', 'four']) announcer.say(text);
    pass();
    pass();
    expect(spoken).toEqual(['one', 'four']);
  });

  it('never drops an error, and says errors before news', () => {
    const { announcer, spoken, pass } = played();
    announcer.say('one');
    announcer.sayError('not saved');
    announcer.say('two');
    announcer.sayError('lost');
    for (let turn = 0; turn < 4; turn++) pass();
    expect(spoken).toEqual(['one', 'not saved', 'lost', 'two']);
  });

  it('speaks at once again after a pause', () => {
    const { announcer, spoken, pass } = played();
    announcer.say('one');
    pass();
    announcer.say('two');
    expect(spoken).toEqual(['one', 'two']);
  });
});
