// Files that are opened with the app: named on its command line, on that of a second start, or told
// by the system (macOS). They may come before anything is there to take them.
import type { App } from 'electron';

type Paths = readonly string[];
type Take = (paths: Paths) => void;

const SECOND_START_MAX = 50;

/** What a second start says of its files; a word of another process is believed no shape. */
const pathsIn = (said: unknown): Paths => {
  const files: unknown = Object(said).files;
  return Array.isArray(files)
    ? files.filter((file) => typeof file === 'string').slice(0, SECOND_START_MAX)
    : [];
};

/**
 * Listens from now on; what came before `taken` is called is kept for it. Where the app runs already
 * with the same folder, that one is told of the files of this start.
 */
export function openedFiles(app: App, named: Paths): { taken(take: Take): void } {
  const early: string[] = [];
  let take: Take | null = null;
  const add = (paths: Paths): void => {
    if (paths.length === 0) return;
    if (take) take(paths);
    else early.push(...paths);
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    add([path]);
  });
  app.on('second-instance', (_event, _words, _folder, said) => add(pathsIn(said)));
  if (app.requestSingleInstanceLock({ files: named })) add(named);
  return {
    taken(wanted) {
      take = wanted;
      add(early.splice(0));
    },
  };
}
