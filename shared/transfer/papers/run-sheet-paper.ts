// The run sheet as a page, besides the one the app prints itself.
import { clockOf, dayMinutes, runSheetOf } from '../../derive/run-sheet.ts';
import type { Session } from '../../domain/session-body.ts';
import { clockStrings } from '../../strings/clock.ts';
import { printWords } from '../../strings/papers-print.ts';
import { runSheetWords as words } from '../../strings/run-sheet.ts';
import { handout } from './handout.ts';
import { type Paper, type PaperBlock, partOf } from './paper.ts';

/** Nine o’clock: who begins at another time prints it from the app. */
const BEGINS_AT = 540;
/** Steps of a day that would need a second page. */
const LONG = 24;

export function runSheetPaper(session: Session): Paper {
  const { roomSize, beginsAt, endsAt, totalMinutes, steps, bring } = runSheetOf(session, BEGINS_AT);
  const time = (minutes: number): string =>
    minutes >= dayMinutes ? words.nextDay(clockOf(minutes)) : clockOf(minutes);
  const people = clockStrings.roomSize.people[roomSize];
  const { at, minutes, step, prompt } = words.columns;
  const table: PaperBlock = {
    ...{ is: 'table', title: '', columns: [at, minutes, step, prompt] },
    isTight: steps.length > LONG,
    rows: steps.map((one) => [
      time(one.beginsAt),
      String(one.minutes),
      one.isProtected ? `${one.title} (${words.protected})` : one.title,
      one.prompt,
    ]),
  };
  const sheet: PaperBlock = {
    is: 'sheet',
    title: words.title,
    blocks: [
      { is: 'text', text: words.facts(people, clockOf(beginsAt), time(endsAt), totalMinutes) },
      steps.length > 0 ? table : { is: 'text', text: words.nothing },
      ...partOf(
        words.bring,
        bring.length > 0
          ? [
              {
                is: 'columns',
                blocks: [
                  { is: 'list', lines: bring.map((thing) => ({ text: words.things[thing] })) },
                ],
              },
            ]
          : [],
      ),
    ],
  };
  return handout(session, printWords.runSheet, [sheet], '');
}
