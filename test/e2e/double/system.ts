// What the app asks of the system: recorded for tests to look at, and answered as they say.
import { basename, join } from 'node:path';

/** What the app asked of the system, for tests to look at. */
export const asked = {
  switches: [] as string[],
  paths: {} as Record<string, string>,
  isSandboxed: false,
  schemes: [] as unknown[],
  menu: [] as unknown[],
  windows: [] as unknown[],
  saveDialogs: [] as unknown[],
  openedPaths: [] as string[],
  spellChecks: true,
};
/** Null: the person cancels. */
export const answers = { saveFolder: null as string | null };
export const shell = {
  openPath: async (path: string): Promise<string> => {
    asked.openedPaths.push(path);
    return '';
  },
};

export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: (menu: unknown) => {
    asked.menu = [menu];
  },
};

export const dialog = {
  async showSaveDialog(...args: readonly unknown[]) {
    const options: { readonly defaultPath: string } = structuredClone(Object(args.at(-1)));
    asked.saveDialogs.push(options);
    if (answers.saveFolder === null) return { canceled: true, filePath: '' };
    return { canceled: false, filePath: join(answers.saveFolder, basename(options.defaultPath)) };
  },
  async showOpenDialog(...args: readonly unknown[]) {
    asked.saveDialogs.push(structuredClone(Object(args.at(-1))));
    const { saveFolder } = answers;
    return { canceled: saveFolder === null, filePaths: saveFolder === null ? [] : [saveFolder] };
  },
};
