// A file and a frame as each earlier format wrote them: nothing of them may be lost.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boardOf } from '#shared/derive/board.ts';
import { plannedMs } from '#shared/derive/clock.ts';
import { toBody } from '#shared/domain/session-json.ts';
import { readChangeFrame } from '#shared/format/change-frame.ts';
import { readEnvelope, writeEnvelope } from '#shared/format/envelope.ts';
import { FORMAT } from '#shared/format/migrations.ts';
import { parseJson } from '#shared/format/safe-json.ts';

const fixture = (name: string): unknown => {
  const text = readFileSync(join(import.meta.dirname, '../../fixtures', name), 'utf8');
  const parsed = parseJson(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
};
const open = (file: unknown) => {
  const read = readEnvelope(file);
  if (!read.ok) throw new Error(read.error);
  return read.value;
};

describe.each([1, 2, 3])('a session of format %i', (format) => {
  it('is written in today’s format and says the same then', () => {
    const { session } = open(fixture(`format-${format}.commonboard.json`));
    const parsed = parseJson(writeEnvelope(session, 42, '9.9.9'));
    if (!parsed.ok) throw new Error(parsed.error);
    const again = open(parsed.value);
    expect(again.format).toBe(FORMAT);
    expect(toBody(again.session)).toEqual(toBody(session));
  });
});

describe('a session of format 1', () => {
  const { session, edited, mendedCount } = open(fixture('format-1.commonboard.json'));
  const [canvas] = session.canvas.values();
  const board = boardOf(session, canvas?.id ?? '');

  it('opens with every note, group and stage, and nothing to mend', () => {
    expect({ edited, mendedCount }).toEqual({ edited: false, mendedCount: 0 });
    expect(board.noteCount).toBe(7);
    expect(board.clusters.map(({ cluster, notes }) => [cluster.title, notes.length])).toEqual([
      ['Nobody asked us', 3],
    ]);
    expect(board.alone).toHaveLength(1);
    expect([...session.stage.values()].map((stage) => stage.title).sort()).toEqual([
      ...['Collect', 'Focus', 'Name', 'Read out', 'Sort'],
    ]);
  });

  it('has its planned minutes, for every size of room', () => {
    const sort = [...session.stage.values()].find((stage) => stage.kind === 'sort');
    if (!sort) throw new Error('It had one.');
    expect(plannedMs(session, sort)).toBe(15 * 60_000);
    expect(new Set(Object.values(sort.durationsMs)).size).toBe(1);
  });
});

describe('a session of format 2', () => {
  const { session, edited, mendedCount } = open(fixture('format-2.commonboard.json'));

  it('opens with its notes, votes, insights and actions, and nothing to mend', () => {
    expect({ edited, mendedCount }).toEqual({ edited: false, mendedCount: 0 });
    const { note, round, insight, action } = session;
    expect([note.size, round.size, insight.size, action.size]).toEqual([39, 1, 5, 3]);
  });

  it('is tied to nothing of the canvases that came later', () => {
    expect([...session.canvas.values()].map(({ corner }) => corner)).toEqual([null]);
    expect(new Set([...session.insight.values()].map(({ held }) => held))).toEqual(new Set([null]));
    for (const action of session.action.values())
      expect(action).toMatchObject({ firstStep: '', about: null });
  });
});

describe('a journal frame of format 2', () => {
  it('is read as the same change of today’s records', () => {
    const change = readChangeFrame(fixture('format-2.frame.json'));
    const [edit] = change?.diff ?? [];
    expect(edit).toMatchObject({
      noun: 'action',
      before: { firstStep: '', about: null },
      after: { text: 'Written in format 2', about: null },
    });
  });
});

describe('a journal frame of format 1', () => {
  it('is read as the same change of today’s records', () => {
    const change = readChangeFrame(fixture('format-1.frame.json'));
    const [edit] = change?.diff ?? [];
    expect(change?.revision).toBe(42);
    expect(edit).toMatchObject({
      noun: 'note',
      before: { text: 'Note 3', tableId: null, isKept: false },
      after: { text: 'Written in format 1' },
    });
  });
});

describe('a session of format 3', () => {
  const { session, edited, mendedCount } = open(fixture('format-3.commonboard.json'));

  it('opens whole: nothing locked, nothing hidden, everybody moves, no rehearsal', () => {
    expect({ edited, mendedCount }).toEqual({ edited: false, mendedCount: 0 });
    expect(session.partner.size).toBe(4);
    expect(session.slip.size).toBe(0);
    for (const { locked } of session.note.values()) expect(locked).toBe(false);
    for (const { hands } of session.stage.values()) expect(hands).toBe('everyone');
    expect([...session.session.values()]).toMatchObject([{ rehearsal: false }]);
  });
});

describe('a journal frame of format 3', () => {
  it('is read as the same change, made by nobody knows which window', () => {
    const change = readChangeFrame(fixture('format-3.frame.json'));
    expect(change?.role).toBeNull();
    expect(change?.diff[0]).toMatchObject({
      noun: 'note',
      before: { locked: false },
      after: { text: 'Written in format 3', locked: false },
    });
  });
});
