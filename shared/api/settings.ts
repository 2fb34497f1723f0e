import { z } from '../lib/schema.ts';
import { exportWishSchema, firstExportWish } from './export-wish.ts';

export const themes = ['light', 'dark-room', 'high-contrast'] as const;

/** How the library is put in order. */
export const librarySorts = ['changed', 'name', 'created'] as const;
export type LibrarySort = (typeof librarySorts)[number];

export const settingsSchema = z.strictObject({
  theme: z.enum(themes),
  /** Single-letter keys on the board; some input devices send letters by themselves. */
  letterKeys: z.boolean(),
  librarySort: z.enum(librarySorts),
  /** The console chimes when a step's time is up. */
  sound: z.boolean(),
  /** What was chosen for the last export. */
  exports: exportWishSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  theme: 'light',
  letterKeys: true,
  librarySort: 'changed',
  sound: true,
  exports: firstExportWish,
};
