// A script that got into a page would find nothing there and get nothing out.
import type { Page } from '@playwright/test';
import { expect, test } from '../app-test.ts';

test('a page sees nothing of Node or Electron', async ({ app }) => {
  const seen = await app.console.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer', 'global'].filter(
      (name) => Reflect.get(globalThis, name) !== undefined,
    ),
  );
  expect(seen).toEqual([]);
});

test('where there is a bridge it has two functions and can’t be changed', async ({
  app,
  backEnd,
}) => {
  const bridge = await app.console.evaluate(() => {
    const door = Reflect.get(globalThis, 'commonboard');
    return door && { names: Object.keys(door).sort(), isFrozen: Object.isFrozen(door) };
  });
  expect(bridge).toEqual(backEnd === 'web' ? undefined : { names: ['call', 'on'], isFrozen: true });
});

/** What each attempt comes to, by the name of what the browser throws or reports. */
const attempts: Readonly<Record<string, () => Promise<string>>> = {
  // Later: what a debugger evaluates itself may do more than the page.
  eval: () =>
    new Promise((resolve) => {
      setTimeout(() => {
        try {
          resolve(String(Reflect.get(globalThis, 'eval')('1 + 1')));
        } catch {
          resolve('refused');
        }
      });
    }),
  'text made into markup': async () => {
    try {
      document.createElement('div').innerHTML = '<img src=x onerror=1>';
      return 'taken';
    } catch (refused) {
      return refused instanceof TypeError ? 'refused' : 'odd';
    }
  },
  'a script inline': async () => {
    const script = document.createElement('script');
    try {
      script.textContent = 'globalThis.__pwned = true';
    } catch {
      return 'refused';
    }
    document.head.append(script);
    return Reflect.has(globalThis, '__pwned') ? 'ran' : 'refused';
  },
  'a request to elsewhere': async () => {
    try {
      await fetch('http://127.0.0.1:1/');
      return 'sent';
    } catch {
      return 'refused';
    }
  },
  'a worker': async () => {
    try {
      new Worker('/worker.js');
      return 'started';
    } catch {
      return 'refused';
    }
  },
  'a picture from elsewhere': () =>
    new Promise((resolve) => {
      const picture = new Image();
      picture.onload = () => resolve('loaded');
      picture.onerror = () => resolve('refused');
      picture.src = 'http://127.0.0.1:1/x.png';
    }),
};

async function run(page: Page, attempt: () => Promise<string>): Promise<string> {
  return page.evaluate(attempt);
}

test('a page runs nothing that is not in its files and asks nobody else', async ({ app }) => {
  const outcomes: Record<string, string> = {};
  for (const [name, attempt] of Object.entries(attempts)) {
    outcomes[name] = await run(app.console, attempt);
  }
  expect(outcomes).toEqual(
    Object.fromEntries(Object.keys(attempts).map((name) => [name, 'refused'])),
  );
  // The browser reports each refusal on the console: these, and nothing else, are taken back.
  const reports = app.takeProblems();
  expect(reports.filter((line) => !/Content Security Policy|Trusted|ERR_/i.test(line))).toEqual([]);
});
