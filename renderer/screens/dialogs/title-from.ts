import { dialogStrings } from '#shared/strings/dialog.ts';

/** A session's name from a file's. */
export const titleFrom = (name: string): string =>
  name.replace(/\.[a-z0-9]{1,5}$/i, '').trim() || dialogStrings.import.fallbackTitle;
