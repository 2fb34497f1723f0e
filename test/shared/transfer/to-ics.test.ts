import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import { newId } from '#shared/lib/id.ts';
import { toIcs, undatedCount } from '#shared/transfer/to-ics.ts';
import { exampleSession } from '#shared/workshops/example-session.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const random = seededBytes(3);
const { session } = buildSession(0);
const add = (text: string, dueOn: string | null) =>
  ({
    ...{ type: 'action.add', actionId: newId('action', random), text },
    ...{ owner: 'Amina', dueOn },
  }) as never;

/** RFC 5545 read by its own rules: lines unfolded, names and values apart. */
function read(text: string) {
  const unfolded = text.replace(/\r\n /g, '').split('\r\n');
  return unfolded
    .filter((line) => line !== '')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const);
}

describe('a calendar file', () => {
  const dated = afterOps(
    session,
    add('Fill the shelf; then, ask\nagain', '2026-12-31'),
    add('Some day', null),
  );
  const text = toIcs(dated, Date.UTC(2026, 10, 24, 21, 0, 0));

  it('has an entry for each thing with a day, all of that day', () => {
    const lines = read(text);
    expect(lines[0]).toEqual(['BEGIN', 'VCALENDAR']);
    expect(lines.at(-1)).toEqual(['END', 'VCALENDAR']);
    const values = new Map(lines);
    expect(values.get('DTSTAMP')).toBe('20261124T210000Z');
    expect(values.get('DTSTART;VALUE=DATE')).toBe('20261231');
    expect(values.get('DTEND;VALUE=DATE')).toBe('20270101');
    expect(values.get('SUMMARY')).toBe('Amina: Fill the shelf\\; then\\, ask\\nagain');
    expect(lines.filter(([name, value]) => name === 'BEGIN' && value === 'VEVENT')).toHaveLength(1);
    expect(undatedCount(dated)).toBe(1);
  });

  it('breaks no line over 75 octets and no letter apart', () => {
    const long = afterOps(session, add('Größe 🎈 und Tür '.repeat(20), '2026-12-01'));
    const folded = toIcs(long, 0);
    for (const line of folded.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(new Map(read(folded)).get('SUMMARY')).toContain('Größe 🎈 und Tür Größe 🎈');
  });

  it('ends every line by CR LF and holds the days of the worked example in order', () => {
    const example = toIcs(exampleSession({ now: 1, random }), 0);
    expect(example.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const days = read(example)
      .filter(([name]) => name === 'DTSTART;VALUE=DATE')
      .map(([, day]) => day);
    expect(days.length).toBeGreaterThan(3);
    expect(days).toEqual([...days].sort());
  });

  it('is read by a calendar program as whole days, whatever stands in the words', () => {
    const words = `Fill; the, shelf: \\ “now”\nthen 🎈${' und Größe'.repeat(12)}`;
    const held = ical.sync.parseICS(toIcs(afterOps(session, add(words, '2026-12-31')), 0));
    const events = Object.values(held).filter((one) => one?.type === 'VEVENT');
    expect(events).toHaveLength(1);
    const [event] = events;
    expect(event?.summary).toBe(`Amina: ${words}`);
    expect(event?.datetype).toBe('date');
    expect(event?.start?.getDate()).toBe(31);
    const example = ical.sync.parseICS(toIcs(exampleSession({ now: 1, random }), 0));
    expect(Object.values(example).filter((one) => one?.type === 'VEVENT')).toHaveLength(17);
  });
});
