import { describe, expect, it } from 'vitest';
import { createTypedText, type Timers, typingMs } from '../../../renderer/store/typed-text.ts';

/** Timers that move when they are told to. */
function handTimers() {
  let now = 0;
  let nextId = 1;
  const due = new Map<number, { readonly at: number; readonly run: () => void }>();
  const timers: Timers = {
    now: () => now,
    set(run, ms) {
      due.set(nextId, { at: now + ms, run });
      return nextId++;
    },
    clear: (timer) => void due.delete(timer),
  };
  const pass = (ms: number): void => {
    const until = now + ms;
    for (;;) {
      const [next] = [...due]
        .filter(([, one]) => one.at <= until)
        .sort((a, b) => a[1].at - b[1].at);
      if (!next) break;
      const [id, { at, run }] = next;
      due.delete(id);
      now = at;
      run();
    }
    now = until;
  };
  return { timers, pass };
}

function setUp() {
  const { timers, pass } = handTimers();
  const log: string[] = [];
  const typed = createTypedText({
    write: (text) => log.push(`write ${text}`),
    typing: (isTyping) => log.push(isTyping ? 'typing' : 'rest'),
    timers,
  });
  return { typed, pass, log, written: () => log.filter((line) => line.startsWith('write')) };
}

describe('typed text', () => {
  it('is handed on after a pause, once, with what the field says last', () => {
    const { typed, pass, written } = setUp();
    typed.type('H');
    pass(100);
    typed.type('He');
    pass(typingMs.idle - 1);
    expect(written()).toEqual([]);
    pass(1);
    expect(written()).toEqual(['write He']);
    pass(10_000);
    expect(written()).toEqual(['write He']);
  });

  it('is handed on within a second even without a pause', () => {
    const { typed, pass, written } = setUp();
    for (let letters = 1; letters <= 10; letters++) {
      typed.type('x'.repeat(letters));
      pass(100);
    }
    expect(written()).toHaveLength(1);
  });

  it('says that something is held until it was written, never in between', () => {
    const { typed, pass, log } = setUp();
    typed.type('Hello');
    pass(typingMs.idle);
    expect(log).toEqual(['typing', 'write Hello', 'rest']);
  });

  it('is handed on at once on a flush, and a second flush does nothing', () => {
    const { typed, pass, written } = setUp();
    typed.type('Hello');
    typed.flush();
    typed.flush();
    pass(10_000);
    expect(written()).toEqual(['write Hello']);
  });

  it('is forgotten when it is dropped, and the light goes to rest', () => {
    const { typed, pass, log } = setUp();
    typed.type('Hello');
    typed.drop();
    pass(10_000);
    expect(log).toEqual(['typing', 'rest']);
  });
});

describe('text kept elsewhere', () => {
  it('is held from the first letter, and let go once it was handed on or dropped', () => {
    const { timers, pass } = handTimers();
    const log: string[] = [];
    const typed = createTypedText({
      write: (text) => log.push(`write ${text}`),
      typing: () => undefined,
      timers,
      kept: {
        hold: (text) => log.push(`hold ${text}`),
        settle: () => log.push('settle'),
        drop: () => log.push('drop'),
      },
    });
    typed.type('H');
    pass(typingMs.idle);
    typed.type('He');
    typed.drop();
    expect(log).toEqual(['hold H', 'write H', 'settle', 'hold He', 'drop']);
  });
});
