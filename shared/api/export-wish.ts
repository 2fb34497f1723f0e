// What people chose in the export dialog last time. Which board it was belongs to a session and is not
// among it.
import { z } from '../lib/schema.ts';

export const exportKinds = ['session', 'board', 'document', 'everything'] as const;
export const boardFormats = ['pdf', 'png', 'svg', 'csv', 'canvas'] as const;
export const sheetNames = ['a4', 'a3', 'letter'] as const;
export const printInks = ['colour', 'plain'] as const;
/** The long side of a picture in pixels, as people choose it. */
export const pictureSizes = ['2048', '4096', '8192'] as const;
/** What a whole session can be as a text. */
export const sessionFormNames = ['session', 'markdown', 'table'] as const;
export type SessionForm = (typeof sessionFormNames)[number];
export type ExportKind = (typeof exportKinds)[number];
export type BoardFormat = (typeof boardFormats)[number];
export type SheetName = (typeof sheetNames)[number];
export type PrintInk = (typeof printInks)[number];
export type PictureSize = (typeof pictureSizes)[number];

export const exportWishSchema = z
  .strictObject({
    kind: z.enum(exportKinds),
    boardFormat: z.enum(boardFormats),
    sheet: z.enum(sheetNames),
    ink: z.enum(printInks),
    pictureSize: z.enum(pictureSizes),
    /** One of the table of documents, by its name there. */
    document: z.string().max(40),
    shareSafe: z.boolean(),
  })
  .readonly();
export type ExportWish = z.infer<typeof exportWishSchema>;

export const firstExportWish: ExportWish = {
  kind: 'session',
  boardFormat: 'pdf',
  sheet: 'a4',
  ink: 'colour',
  pictureSize: '4096',
  document: 'markdown',
  shareSafe: false,
};
