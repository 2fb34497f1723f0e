import { describe, expect, it } from 'vitest';
import { limits } from '#shared/domain/limits.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import { writtenText } from '#shared/transfer/document-content.ts';
import { paperDocuments } from '#shared/transfer/papers/all-documents.ts';
import { measureSheets, readingsCsv } from '#shared/transfer/papers/measure-sheets.ts';
import type { PaperBlock } from '#shared/transfer/papers/paper.ts';
import { fileNameOf, type PaperDocument } from '#shared/transfer/papers/paper-document.ts';
import { paperHtml } from '#shared/transfer/papers/paper-html.ts';
import { scoreSheets } from '#shared/transfer/papers/score-sheets.ts';
import { exampleSession } from '#shared/workshops/example-session.ts';
import { seededBytes } from '../../../builders/random.ts';
import { buildSession } from '../../../builders/session.ts';

const session = exampleSession({ now: 1, random: seededBytes(6) });
const bare = buildSession(0).session;
const written = ({ content }: PaperDocument, of: Session): string => writtenText(content(of));
const write = (id: string, of = session): string =>
  paperDocuments
    .filter(({ name }) => name === id)
    .map((one) => written(one, of))
    .join('');
const sheets = (html: string): number => html.match(/class="sheet"/g)?.length ?? 0;

const tablesIn = (blocks: readonly PaperBlock[]): readonly Extract<PaperBlock, { is: 'table' }>[] =>
  blocks.flatMap((block) => {
    if (block.is === 'table') return [block];
    return block.is === 'sheet' ? tablesIn(block.blocks) : [];
  });

describe('measure sheets', () => {
  it('are one a measure, with room to write what is counted next', () => {
    const html = paperHtml(measureSheets(session));
    expect(session.measure.size).toBeGreaterThan(0);
    expect(sheets(html)).toBe(session.measure.size);
    for (const { question, counted, how, stop } of session.measure.values())
      for (const part of [question, counted, how, stop])
        expect(html).toContain(part.replaceAll('"', '&quot;'));
    expect(html.match(/<tr>(?:<td dir="auto"><\/td>){4}<\/tr>/g)?.length).toBeGreaterThan(3);
  });
  it('come with a table that has a line for each reading and one for the next', () => {
    const lines = readingsCsv(session).trimEnd().split('\r\n');
    expect(lines[0]).toBe('\ufeffMeasure,Date (2026-12-31),Value,n,Comment');
    expect(lines).toHaveLength(1 + session.reading.size + session.measure.size);
  });
});

describe('the print pack', () => {
  it('has a page for every prompt that the room reads', () => {
    const prompts = [...session.stage.values()].filter(
      ({ prompt, kind, state }) => prompt !== '' && kind !== 'break' && state !== 'skipped',
    );
    expect(sheets(write('prompts-html'))).toBe(prompts.length);
  });
  it('numbers note fields on through the questions, so that none is typed in twice', () => {
    const numbers = [...write('note-sheets-html').matchAll(/No\. (\d+)</g)].map(([, nth]) => nth);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length % 8).toBe(0);
  });
  it('has ballots and score sheets without a vote, a score or a name of who scores', () => {
    const text = write('ballots-html') + write('score-sheets-html');
    for (const { name } of session.scorer.values())
      if (name !== '') expect(text).not.toContain(`>${name}<`);
    expect(text).not.toMatch(/<td dir="auto">[^<]/);
    for (const { title } of session.criterion.values()) expect(text).toContain(`>${title}<`);
  });
  it('gives wide score sheets in pieces that fit the page, each with every partner', () => {
    const [one] = session.criterion.values();
    if (!one) throw new Error('Something matters.');
    const random = seededBytes(2);
    const more = Array.from({ length: limits.criteria - session.criterion.size }, (_, nth) => {
      const id = newId('criterion', random);
      return [id, { ...one, id, title: `More ${nth}` }] as const;
    });
    const criterion = new Map([...session.criterion, ...more]);
    const tables = tablesIn(scoreSheets({ ...session, criterion }).blocks);
    expect(tables).toHaveLength(Math.ceil(criterion.size / 6));
    for (const { columns, rows } of tables) {
      expect(columns.length).toBeLessThanOrEqual(7);
      expect(columns.length).toBeGreaterThan(3);
      expect(rows).toHaveLength(session.partner.size);
    }
    expect(tables.flatMap(({ columns }) => columns.slice(1))).toHaveLength(criterion.size);
  });
  it('is there before the day, when nothing is written yet', () => {
    for (const one of paperDocuments)
      expect(written(one, bare).length, one.name).toBeGreaterThan(40);
    expect(write('agreements-html', bare)).toContain('class="rule"');
    expect(write('programme-cards-html', bare)).toContain('class="rule"');
  });
  it('names every file after the session and what it is', () => {
    const names = paperDocuments.map((one) => fileNameOf(one, session));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names)
      expect(name).toMatch(/^Kindness at Northside - .+\.(html|pdf|md|txt|csv)$/);
  });
});
