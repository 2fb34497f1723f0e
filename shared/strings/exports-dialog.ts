// Words of the export dialog.
import type {
  BoardFormat,
  ExportKind,
  PictureSize,
  PrintInk,
  SheetName,
} from '../api/export-wish.ts';

interface ChoiceWords {
  readonly title: string;
  readonly note?: string;
}

const times = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${many}`;

export const exportWords = {
  title: 'Export',
  what: 'What',
  kinds: {
    session: { title: 'Session file' },
    board: { title: 'Board' },
    document: { title: 'Document' },
    everything: { title: 'Everything' },
  } satisfies Readonly<Record<ExportKind, ChoiceWords>>,
  session: {
    note: 'Everything, to open again in Commonboard. Leaves out nothing; your remarks and what is still hidden go with it.',
    holds: (notes: number, boards: number): string =>
      `${times(notes, 'note', 'notes')} on ${times(boards, 'board', 'boards')}.`,
  },
  board: 'Board',
  noBoards: 'This session has no board.',
  format: 'Format',
  formats: {
    pdf: {
      title: 'PDF',
      note: 'To read and print: every word in readable size, on as many pages as it takes. Leaves out remarks, times and history.',
    },
    png: {
      title: 'PNG',
      note: 'A picture of the whole board. Notes too long for their place end in “…”. Leaves out remarks, times and history.',
    },
    svg: {
      title: 'SVG',
      note: 'The same picture as lines and letters, to enlarge or change. Leaves out what the PNG leaves out.',
    },
    csv: {
      title: 'CSV',
      note: 'One row for each thing on the board, for a spreadsheet. Leaves out the picture, remarks and history.',
    },
    canvas: {
      title: 'JSON Canvas',
      note: 'Notes, groups and lines for Obsidian and other canvas tools. Leaves out votes, how we know, families and remarks.',
    },
  } satisfies Readonly<Record<BoardFormat, Required<ChoiceWords>>>,
  sheet: 'Paper',
  sheets: {
    a4: { title: 'A4' },
    a3: { title: 'A3' },
    letter: { title: 'Letter' },
  } satisfies Readonly<Record<SheetName, ChoiceWords>>,
  ink: 'Ink',
  inks: {
    colour: { title: 'Colour' },
    plain: { title: 'Black and white' },
  } satisfies Readonly<Record<PrintInk, ChoiceWords>>,
  size: 'Long side',
  sizes: {
    '2048': { title: '2,048 px', note: 'for a slide' },
    '4096': { title: '4,096 px', note: 'for a big screen' },
    '8192': { title: '8,192 px', note: 'for a poster' },
  } satisfies Readonly<Record<PictureSize, ChoiceWords>>,
  document: 'Document',
  everything: {
    note: 'One zip: the session file, every board, papers to read and to hand out, tables, slides and a README that says what each leaves out. Leaves out the print pack: that is for the day itself.',
    files: (count: number): string => `${times(count, 'file', 'files')} in the zip`,
    perhapsHtml: 'Where no PDF can be made, the same pages go along as HTML.',
  },
  share: {
    label: 'Share-safe: without remarks, hidden notes and names',
    nothing: 'There was nothing to take out.',
    leftOut: 'Taken out:',
    reasons: {
      remarks: (count: number) => times(count, 'remark', 'remarks'),
      'hidden-notes': (count: number) => times(count, 'hidden note', 'hidden notes'),
      ballots: (count: number) => times(count, 'ballot or count', 'ballots and counts'),
      scores: (count: number) => times(count, 'single score', 'single scores'),
      stances: (count: number) => times(count, 'stance not shown', 'stances not shown'),
      people: (count: number) =>
        times(count, 'name, now “Person 1”', 'names, now “Person 1”, “Person 2”, …'),
      consent: (count: number) => times(count, 'note on consent', 'notes on consent'),
    },
    named: (count: number): string =>
      times(
        count,
        'text still has a name in it; look at it before you share',
        'texts still have a name in them; look at them before you share',
      ),
    inText: (name: string, text: string): string => `${name}: “${text}”`,
    more: (count: number): string => `and ${count.toLocaleString('en-GB')} more`,
  },
  preview: 'Preview',
  previewOf: (title: string): string => `Preview of ${title}`,
  pages: (count: number): string => times(count, 'page', 'pages'),
  page: (nth: number, of: number): string => `Page ${nth} of ${of}`,
  earlierPage: 'Page before',
  laterPage: 'Next page',
  noPreview: 'The file has no words to look at here.',
  submit: 'Export',
  stop: 'Stop',
  stopped: 'Stopped. No file was made.',
  working: {
    drawing: 'Drawing the board…',
    writing: 'Making the file…',
    printing: 'Making the PDF…',
    file: (name: string, nth: number, of: number): string => `${nth} of ${of}: ${name}`,
    zipping: 'Putting it all into one file…',
  },
  saved: (name: string): string => `Saved as ${name}.`,
  downloaded: (name: string): string => `${name} is in your downloads.`,
  print: {
    open: 'Print instead…',
    title: 'Print',
    hint: 'Choose “Save as PDF” as the printer to get a file. Set the paper to landscape, without margins.',
    paperHint: 'Choose “Save as PDF” as the printer to get a file.',
    start: 'Print',
  },
} as const;
export type ShareReason = keyof typeof exportWords.share.reasons;
