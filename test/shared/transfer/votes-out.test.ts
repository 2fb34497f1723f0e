// What a vote and the insights leave behind in documents.
import { describe, expect, it } from 'vitest';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { readRows } from '#shared/transfer/csv-rows.ts';
import { isOwnHeader } from '#shared/transfer/own-csv.ts';
import { toCsv } from '#shared/transfer/to-csv.ts';
import { toMarkdown } from '#shared/transfer/to-markdown.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps } from '../../builders/session.ts';
import { groupOf, noteOf, opening, votingSession } from '../../builders/voting.ts';

const random = seededBytes(91);
const { session, canvasId, targets, clusterIds, lonerId, noteIds } = votingSession();
const [a, b] = clusterIds;
const [firstId, secondId] = [newId('round', random), newId('round', random)];
const insightId = newId('insight', random);
const hands = (roundId: typeof firstId, item: (typeof targets)[number], count: number): Op => ({
  ...{ type: 'tally.write', tallyId: newId('tally', random), roundId, item, tableId: null, count },
});
const voted = afterOps(
  session,
  opening(firstId, 'hands', { canvasId, targets: [...targets] }),
  hands(firstId, groupOf(a), 5),
  hands(firstId, groupOf(b), 5),
  hands(firstId, noteOf(lonerId), 1),
);
const shown = afterOps(
  voted,
  { type: 'round.reveal', roundId: firstId },
  opening(secondId, 'hands', {
    ...{ canvasId, targets: [groupOf(a), groupOf(b)], parentId: firstId },
  }),
  hands(secondId, groupOf(b), 6),
  { type: 'round.reveal', roundId: secondId },
  { type: 'note.keep', noteIds: noteIds.slice(0, 1), isKept: true },
);

describe('a table of notes', () => {
  const rowsOf = (csv: string) => readRows(csv.slice(1).replaceAll('\r\n', '\n'), ',').rows;
  it('has the votes of each group beside its notes, and of a note alone', () => {
    const rows = rowsOf(toCsv(shown));
    const of = (text: string) => rows.find((row) => row[3] === text)?.slice(10);
    expect(of('Note 1')).toEqual(['5', '0', 'yes']);
    expect(of('Note 3')).toEqual(['5', '6', '']);
    expect(of('Note 5')).toEqual(['0', '', '']);
    expect(of('Note 9')).toEqual(['1', '', '']);
  });
  it('has no vote before the reveal', () => {
    expect(rowsOf(toCsv(voted)).every((row, nth) => nth === 0 || row[10] === '')).toBe(true);
  });
  it('is known as our own, also as an earlier version wrote it, and no other is', () => {
    const [header = []] = rowsOf(toCsv(shown));
    expect(isOwnHeader(header)).toBe(true);
    expect(isOwnHeader(header.slice(0, 7))).toBe(true);
    expect(isOwnHeader(header.slice(0, 6))).toBe(false);
    expect(isOwnHeader([...header, 'More'])).toBe(false);
    expect(isOwnHeader(null)).toBe(false);
  });
});

describe('the document', () => {
  it('tells what the room chose, ties as ties, round by round', () => {
    const text = toMarkdown(shown);
    expect(text).toContain('## What the room chose\n\n1st round: 11 hands, 8 people');
    expect(text).toContain('- shared 1st: Too busy to notice, 5 votes\n');
    expect(text).toContain('2nd round: 6 hands, 8 people\n\n- 1st: Nobody asked us, 6 votes\n');
    expect(text).toContain('## Nobody asked us (2 notes, 5 votes, 6 in round 2)');
    expect(text).toContain('keep this voice');
    expect(toMarkdown(voted)).not.toContain('vote)');
  });
  it('begins with the insights, their evidence and who checks them', () => {
    const [who, situation, tension] = ['New *neighbours*', 'after dark', 'nobody knocks'];
    const write = (part: 'who' | 'situation' | 'tension' | 'meaning', text: string): Op => ({
      ...{ type: 'insight.write', insightId, part, text },
    });
    const learned = afterOps(
      shown,
      { type: 'note.attribute', noteIds: noteIds.slice(0, 2), source: 'assumption' },
      { type: 'insight.add', insightId, canvasId, clusterIds: [a], noteIds: [] },
      ...[write('who', who), write('situation', situation), write('tension', tension)],
      { type: 'insight.block', insightId, barriers: ['no-chance', 'cannot'] },
      { type: 'insight.check', insightId, checkOwner: 'Amira', checkBy: '2026-12-04' },
      write('meaning', 'Ask without a door'),
    );
    expect(toMarkdown(learned)).toContain(
      [
        '## What we learned, and why',
        '',
        '1. **New \\*neighbours\\* after dark, but nobody knocks.**',
        '   - 2 notes: 2 assumed',
        '   - Thin: it rests on assumptions alone.',
        '   - From: Too busy to notice (5 votes, 0 in round 2)',
        '   - In the way: they can’t, they have no chance',
        '   - Amira checks it by 4 December 2026',
        '   - What it means for us: Ask without a door',
      ].join('\n'),
    );
  });
});
