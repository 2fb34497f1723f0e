// Words about how large letters are in the room, and where sessions lie on this machine.
const metres = (count: number): string =>
  `${count.toLocaleString('en-GB', { maximumFractionDigits: 1 })} m`;
const pages = (count: number): string => (count === 1 ? '1 page' : `${count} pages`);
const notes = (count: number): string => (count === 1 ? '1 note' : `${count} notes`);

export const roomSizeWords = {
  title: 'The room',
  intro:
    'Measure, or take long steps: letters in the room’s window grow until the back row can read them.',
  backRow: 'To the back row, in metres',
  picture: 'Height of the picture, in metres',
  placeholder: { backRow: 'for example 9', picture: 'for example 1.5' },
  notANumber: (least: number, most: number): string =>
    `Write a number of metres between ${least} and ${most}, or leave it empty.`,
  unmeasured: 'Not measured: letters take 3.4 % of the picture’s height.',
  /** `share` of the picture's height, `scale` over the usual. */
  result: (share: number, scale: number): string => {
    const percent = `${(share * 100).toLocaleString('en-GB', { maximumFractionDigits: 1 })} %`;
    return scale > 1.005
      ? `The smallest letters take ${percent} of the picture’s height: ${Math.round((scale - 1) * 100)} % larger than usual.`
      : `The smallest letters take ${percent} of the picture’s height, as usual: that is enough.`;
  },
  tooFar: (farthest: number): string =>
    `That is too far for this picture: it can be read up to ${metres(farthest)}. Seat people nearer, or make the picture larger.`,
  larger: 'Larger than measured',
  largerNote: 'Each step makes letters a tenth larger.',
  /** At the size that is set, for a wall of so many notes. */
  manyPages: (fit: {
    readonly notesAPage: number;
    readonly noteCount: number;
    readonly pages: number;
  }): string =>
    `At this size about ${notes(fit.notesAPage)} fit a page; this wall has ${fit.noteCount}: the room will turn ${pages(fit.pages)}.`,
  aPage: (aPage: number): string => `At this size about ${notes(aPage)} fit a page of the wall.`,
  manyPagesNext: 'Seat people nearer, or go through the wall page by page.',

  folder: 'Your sessions lie in',
  openFolder: 'Open folder',
  copyFolder: 'Copy the place',
  copied: 'Copied.',
} as const;
