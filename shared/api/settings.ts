import { mostSteps } from '../derive/room-letters.ts';
import { z } from '../lib/schema.ts';
import { columnChoicesSchema } from './column-choices.ts';
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
  /** Metres from the picture to the back row, and from its lower edge to its upper one. */
  backRowM: z.number().min(1).max(99).nullable(),
  pictureM: z.number().min(0.3).max(20).nullable(),
  /** How many steps larger the back row asked for. */
  largerSteps: z.number().int().min(0).max(mostSteps),
  /** When a copy to take along was last made, by this machine's clock. */
  copiedAt: z.number().int().nonnegative().nullable(),
  /** What was chosen for the last export. */
  exports: exportWishSchema,
  /** What the columns of tables were chosen to be. */
  columns: columnChoicesSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  theme: 'light',
  letterKeys: true,
  librarySort: 'changed',
  sound: true,
  backRowM: null,
  pictureM: null,
  largerSteps: 0,
  copiedAt: null,
  exports: firstExportWish,
  columns: [],
};
