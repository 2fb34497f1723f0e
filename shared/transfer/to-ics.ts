// Actions, first tests and what is asked of partners as a calendar file (RFC 5545): one all-day entry
// a thing, so that any calendar shows it on its day.
import type { Session } from '../domain/session-body.ts';
import { sessionRecord } from '../domain/session-body.ts';
import { icsWords } from '../strings/ics.ts';

interface Entry {
  readonly uid: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

/** @param stampedAt milliseconds since the epoch: when the file is made */
export function toIcs(session: Session, stampedAt: number): string {
  const { title } = sessionRecord(session);
  const stamp = `${new Date(stampedAt).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Commonboard//Actions//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(title)}`,
    ...entriesOf(session).flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** How many things have no day, and so stand in no calendar. */
export const undatedCount = ({ action }: Session): number =>
  [...action.values()].filter(({ isDone, dueOn }) => !isDone && dueOn === null).length;

function entriesOf({ action, programme, partner, insight }: Session): readonly Entry[] {
  const entry = (
    uid: string,
    day: string | null,
    summary: string,
    description: readonly string[],
  ): readonly Entry[] =>
    day === null || summary.trim() === ''
      ? []
      : [{ uid, day, summary, description: description.filter((part) => part !== '').join('\n') }];
  return [
    ...[...action.values()]
      .filter(({ isDone }) => !isDone)
      .flatMap(({ id, text, owner, dueOn, firstStep }) =>
        entry(id, dueOn, owner === '' ? text : `${owner}: ${text}`, [
          firstStep && icsWords.firstStep(firstStep),
        ]),
      ),
    ...[...programme.values()].flatMap(({ id, name, firstTest, firstTestOn }) =>
      entry(id, firstTestOn, name && icsWords.firstTest(name), [firstTest]),
    ),
    ...[...partner.values()].flatMap(({ id, name, ask, owner, askBy, decision }) =>
      entry(id, decision === 'invite' ? askBy : null, icsWords.ask(owner, name), [ask]),
    ),
    ...[...insight.values()].flatMap(({ id, checkOwner, checkBy, who, tension }) =>
      entry(id, checkBy, icsWords.check(checkOwner), [`${who} ${tension}`.trim()]),
    ),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.uid < b.uid ? -1 : 1));
}

/** The day after, because an all-day entry ends before its end. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

const basic = (day: string): string => day.replaceAll('-', '');

const eventLines = (
  { uid, day, summary, description }: Entry,
  stamp: string,
): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}@commonboard`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${basic(day)}`,
  `DTEND;VALUE=DATE:${basic(dayAfter(day))}`,
  `SUMMARY:${escapeText(summary)}`,
  ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** RFC 5545, 3.1: no line over 75 octets; what goes on starts with a blank. Letters stay whole. */
const LINE_OCTETS = 74;
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char);
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      [part, octets] = ['', 0];
    }
    part += char;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
const octetsOf = (char: string): number => {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};
