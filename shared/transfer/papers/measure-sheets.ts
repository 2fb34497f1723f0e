// A sheet for each measure, so that somebody else can count the same way and write down what came.
import { briefOf } from '../../derive/brief.ts';
import type { Session } from '../../domain/session-body.ts';
import { dayText } from '../../strings/calendar-day.ts';
import { figureText, measureWords } from '../../strings/measures.ts';
import { papersWords } from '../../strings/papers.ts';
import { printWords as words } from '../../strings/papers-print.ts';
import { asText } from '../document-content.ts';
import { writeCsv } from '../to-csv.ts';
import { measureFacts } from './measure-blocks.ts';
import { titleOf } from './page-one-paper.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { asHandout, extensionFor, type PaperDocument } from './paper-document.ts';

/** Lines to write on, with the readings that are there. */
const LINES = 14;

export function measureSheets(session: Session): Paper {
  const sheets = briefOf(session).measures.map(({ measure, readings }, at): PaperBlock => {
    const written = readings.map(({ takenOn, value, sample, comment }) => [
      ...[dayText(takenOn), figureText(value, measure.unit), String(sample ?? ''), comment],
    ]);
    const empty = Array.from({ length: Math.max(4, LINES - written.length) }, () =>
      words.readingColumns.map(() => ''),
    );
    return {
      is: 'sheet',
      title: words.measureSheet(at + 1, measureWords.kinds[measure.kind].title),
      blocks: [
        { is: 'facts', facts: measureFacts(session, measure) },
        {
          ...{ is: 'table', title: words.newReadings, columns: words.readingColumns },
          rows: [...written, ...empty],
        },
      ],
    };
  });
  return {
    title: titleOf(session),
    kind: words.measureSheets,
    blocks: sheets.length > 0 ? sheets : [{ is: 'small', text: words.noMeasures }],
    foot: '',
    isHandout: sheets.length > 0,
  };
}

/** One line a reading, and an empty one for the next of each measure. */
export function readingsCsv(session: Session): string {
  const rows = briefOf(session).measures.flatMap(({ measure, readings }, at) => {
    const name = measure.question.trim() || measureWords.sheet(at + 1);
    return [
      ...readings.map(({ takenOn, value, sample, comment }) => [
        ...[name, takenOn, String(value), String(sample ?? ''), comment],
      ]),
      [name, '', '', '', ''],
    ];
  });
  return writeCsv([words.csvColumns, ...rows]);
}

const isThere = ({ measure }: Session): boolean => measure.size > 0;
export const measureDocuments: readonly PaperDocument[] = [
  ...asHandout({
    ...{ name: 'measure-sheets', group: 'measures', title: words.measureSheets },
    ...{ note: words.measuresLeaveOut, paper: measureSheets, isThere },
  }),
  {
    ...{ name: 'readings-csv', group: 'measures', note: words.readingsLeaveOut, isThere },
    ...{ title: words.readingsTable, format: papersWords.formats.csv },
    extension: extensionFor(words.readingsTable, '.csv'),
    mime: 'text/csv',
    content: (session) => asText(readingsCsv(session)),
  },
];
