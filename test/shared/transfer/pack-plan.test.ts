import { describe, expect, it } from 'vitest';
import { readEnvelope } from '#shared/format/envelope.ts';
import { parseJson } from '#shared/format/safe-json.ts';
import { writtenText } from '#shared/transfer/document-content.ts';
import { sessionDocument } from '#shared/transfer/export-document.ts';
import { type PlannedFile, planPack } from '#shared/transfer/pack-plan.ts';
import { shareSafe } from '#shared/transfer/share-safe.ts';
import { exampleSession } from '#shared/workshops/example-session.ts';
import { seededBytes } from '../../builders/random.ts';
import { buildSession } from '../../builders/session.ts';

const session = exampleSession({ now: 1, random: seededBytes(9) });
const endings = (files: readonly PlannedFile[]): ReadonlySet<string> =>
  new Set(files.map(({ name }) => name.slice(name.lastIndexOf('.'))));

describe('what lies in the folder of everything', () => {
  const plan = planPack(session, false);
  const names = plan.map(({ name }) => name);

  it('is the session, papers, slides, tables, the calendar and every board', () => {
    for (const part of [
      ...['.commonboard.json', '.md', '.csv', '.ics', ' - slides.pptx', ' - page one.pdf'],
      ...[' - brief.pdf', ' the wall.pdf', ' the wall.svg', ' the wall.csv', ' the wall.canvas'],
    ])
      expect(names).toContain(`Kindness at Northside${part}`);
    for (const part of ['you said', 'invitations', 'measure sheets'])
      expect(names.filter((name) => name.includes(part) && name.endsWith('.pdf'))).toHaveLength(1);
  });
  it('says of each what it leaves out, and gives no two one name', () => {
    for (const { name, leavesOut } of plan) expect(leavesOut, name).toMatch(/\.$/);
    expect(new Set(names).size).toBe(names.length);
  });
  it('has no page twice, and nothing that is only for the day itself', () => {
    const stems = new Set(names.filter((name) => name.endsWith('.pdf')).map((n) => n.slice(0, -4)));
    for (const name of names.filter((one) => one.endsWith('.html')))
      expect(stems.has(name.slice(0, -5)), name).toBe(false);
    expect(names.filter((name) => /ballot|score sheet|run sheet|prompts/.test(name))).toEqual([]);
  });
  it('is there before the day as well', () => {
    expect(endings(planPack(buildSession(0).session, false))).toContain('.pptx');
  });

  it('names no owner anywhere when it is safe to share, and its session opens', () => {
    const { session: safe, named } = shareSafe(session);
    const inTexts = new Set(named.map(({ name }) => name));
    const written = planPack(safe, true).flatMap(({ source }) => {
      if (source.is === 'session') return [sessionDocument(safe, 0, '0').content];
      if (source.is === 'board') return [source.board.csv()];
      const content = source.content(1);
      return content.is === 'deck' ? [JSON.stringify(content.deck)] : [writtenText(content)];
    });
    const all = written.join('\n');
    for (const { owner } of session.action.values())
      if (owner !== '' && !inTexts.has(owner)) expect(all).not.toContain(owner);
    expect(all).toContain('Person 1');
    const parsed = parseJson(sessionDocument(safe, 0, '0').content);
    const read = parsed.ok ? readEnvelope(parsed.value) : parsed;
    expect(read).toMatchObject({ ok: true, value: { edited: false, mendedCount: 0 } });
  });
});
