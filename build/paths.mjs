// @ts-check
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));
/** @param {string} path inside the project */
export const inProject = (path) => `${root}${path}`;

export const built = {
  page: inProject('dist/renderer'),
  node: inProject('dist/electron'),
  stamp: inProject('dist/.built-from'),
};
