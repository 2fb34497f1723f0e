import { describe, expect, it } from 'vitest';
import { openingOf } from '#shared/derive/opening.ts';
import { newId } from '#shared/lib/id.ts';
import { arriveWords } from '#shared/strings/day.ts';
import { arriveRows } from '../../../../renderer/canvases/day/arrive-rows.ts';
import { dayWords } from '../../../../renderer/canvases/day/day-date.ts';
import { seededBytes } from '../../../builders/random.ts';
import { afterOps, buildSession } from '../../../builders/session.ts';

const openingId = newId('opening', seededBytes(3));
const rowsOf = (parts: Readonly<Record<string, string>>) => {
  const ops = (['here', 'missing', 'decided', 'changeable'] as const).flatMap((part) =>
    parts[part] === undefined
      ? []
      : [{ type: 'opening.write' as const, openingId, part, text: parts[part] }],
  );
  return arriveRows(openingOf(afterOps(buildSession(0).session, ...ops)));
};
const words = arriveWords.room;

describe('the room on arrival', () => {
  it('is shown nothing where nothing is written', () => {
    expect(rowsOf({})).toEqual([]);
    expect(rowsOf({ here: ' \n ' })).toEqual([]);
  });

  it('sees two columns side by side, and no empty part', () => {
    expect(
      rowsOf({ here: 'Tenants\n\nCaretakers', missing: 'Night shift', decided: 'Money' }),
    ).toEqual([
      {
        key: 'here:0',
        columns: [
          { title: words.here, lines: ['Tenants', 'Caretakers'] },
          { title: words.missing, lines: ['Night shift'] },
        ],
      },
      { key: 'decided:0', columns: [{ title: words.decided, lines: ['Money'] }] },
    ]);
  });

  it('reads a long list on from row to row', () => {
    const rows = rowsOf({ here: Array.from({ length: 8 }, (_, nth) => `Group ${nth}`).join('\n') });
    expect(rows.map(({ columns }) => columns[0]?.title)).toEqual([
      words.here,
      words.more(words.here),
    ]);
    expect(rows.flatMap(({ columns }) => columns[0]?.lines ?? [])).toHaveLength(8);
  });
});

describe('a calendar day', () => {
  it('is the same day in every time zone', () => {
    expect(dayWords('2026-03-24')).toBe('Tue 24 March');
    expect(dayWords('2026-12-31')).toBe('Thu 31 December');
  });
});
