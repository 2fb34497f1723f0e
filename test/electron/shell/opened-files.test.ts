import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { openedFiles } from '../../../electron/shell/opened-files.ts';

/** An app as far as it tells of files; `isFirst`: no other runs with this folder. */
function system({ isFirst = true } = {}) {
  const events = new EventEmitter();
  const requestSingleInstanceLock = vi.fn(() => isFirst);
  const app = Object.assign(events, { requestSingleInstanceLock }) as unknown as App;
  const paths: string[] = [];
  return {
    app,
    requestSingleInstanceLock,
    paths,
    take: (more: readonly string[]): void => void paths.push(...more),
    macOpens(path: string) {
      const event = { preventDefault: vi.fn() };
      events.emit('open-file', event, path);
      return event;
    },
    startsAgain: (said: unknown) => events.emit('second-instance', {}, [], '/', said),
  };
}

describe('files that are opened with the app', () => {
  it('wait until somebody takes them, in their order', () => {
    const { app, paths, take, macOpens } = system();
    const opened = openedFiles(app, ['/a/one.csv']);
    macOpens('/b/two.csv');
    expect(paths).toEqual([]);
    opened.taken(take);
    expect(paths).toEqual(['/a/one.csv', '/b/two.csv']);
    macOpens('/c/three.csv');
    expect(paths).toEqual(['/a/one.csv', '/b/two.csv', '/c/three.csv']);
  });

  it('are the app’s own from the moment the system names them', () => {
    const { app, macOpens } = system();
    openedFiles(app, []);
    expect(macOpens('/b/two.csv').preventDefault).toHaveBeenCalledOnce();
  });

  it('go to the app that runs already, and only there', () => {
    const { app, paths, take, requestSingleInstanceLock } = system({ isFirst: false });
    openedFiles(app, ['/a/one.csv']).taken(take);
    expect(requestSingleInstanceLock).toHaveBeenCalledWith({ files: ['/a/one.csv'] });
    expect(paths).toEqual([]);
  });

  it('of a second start are taken; what is no list of words is not', () => {
    const { app, paths, take, startsAgain } = system();
    openedFiles(app, []).taken(take);
    startsAgain({ files: ['/a/one.csv', 7, null] });
    for (const said of [undefined, null, 'x', {}, { files: '/a/two.csv' }]) startsAgain(said);
    expect(paths).toEqual(['/a/one.csv']);
    startsAgain({ files: Array.from({ length: 500 }, (_, nth) => `/a/${nth}.csv`) });
    expect(paths).toHaveLength(51);
  });
});
