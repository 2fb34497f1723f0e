// The run sheet as Markdown, for a message or a page of one's own.
import { clockOf, type RunSheet } from '../derive/run-sheet.ts';
import { clockStrings } from '../strings/clock.ts';
import { runSheetWords as words } from '../strings/run-sheet.ts';
import { markdownLine } from './escape-markdown.ts';

export function runSheetMarkdown(sheet: RunSheet, untitled: string): string {
  const { at, minutes, step, prompt } = words.columns;
  const people = clockStrings.roomSize.people[sheet.roomSize];
  const facts = words.facts(
    people,
    clockOf(sheet.beginsAt),
    clockOf(sheet.endsAt),
    sheet.totalMinutes,
  );
  const rows = sheet.steps.map((one) => {
    const note = one.isProtected ? ` (${words.protected})` : '';
    const cells = [clockOf(one.beginsAt), String(one.minutes)];
    return `| ${[...cells, markdownLine(one.title) + note, markdownLine(one.prompt)].join(' | ')} |`;
  });
  return [
    `# ${words.title}: ${markdownLine(sheet.title || untitled)}`,
    '',
    facts,
    '',
    `| ${[at, minutes, step, prompt].join(' | ')} |`,
    '| ---: | ---: | --- | --- |',
    ...rows,
    '',
    `## ${words.bring}`,
    '',
    ...sheet.bring.map((thing) => `- ${words.things[thing]}`),
    '',
  ].join('\n');
}
