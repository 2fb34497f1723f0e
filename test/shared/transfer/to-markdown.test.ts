import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownItem, markdownLine } from '#shared/transfer/escape-markdown.ts';
import { toMarkdown } from '#shared/transfer/to-markdown.ts';
import { buildSession, afterOps as changed } from '../../builders/session.ts';

describe('text in Markdown', () => {
  test.each([
    ['# not a heading', '\\# not a heading'],
    ['- not a list', '\\- not a list'],
    ['1. not a list', '1\\. not a list'],
    ['12) not a list', '12\\) not a list'],
    ['> not a quote', '\\> not a quote'],
    ['=== not a rule', '\\=== not a rule'],
    ['*loud* _and_ `code`', '\\*loud\\* \\_and\\_ \\`code\\`'],
    ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
    ['<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
    ['&lt;b&gt; R&D', '&amp;lt;b&amp;gt; R&D'],
    ['a | b ~~c~~ $x$ \\', 'a \\| b \\~\\~c\\~\\~ \\$x\\$ \\\\'],
    ['    code by indent', 'code by indent'],
  ])('%j means itself: %j', (text, expected) => {
    expect(markdownLine(text)).toBe(expected);
  });
  test('of several lines stays one item', () => {
    expect(markdownItem('One\n\n# two\n- three')).toBe('One\\\n  \\# two\\\n  \\- three');
  });
  test('has no active sign left bare, and gives itself back', () => {
    const unescaped = (text: string): string =>
      text
        .replace(/\\([\\`*_[\]|~$#+\-=>:.)])/g, '$1')
        .replaceAll('&lt;', '<')
        .replaceAll('&amp;', '&');
    const line = fc
      .array(
        fc.oneof(fc.constantFrom(...'\\`*_[]<>#+-.1)=|~$& &amp;'), fc.string({ maxLength: 3 })),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(line, (text) => {
        const escaped = markdownLine(text);
        expect(escaped.replace(/\\./g, '')).not.toMatch(/[`*_[\]<|~$]/);
        expect(escaped).not.toMatch(/^\s*([#+\-=>]|\d{1,9}[.)])/);
        expect(unescaped(escaped)).toBe(text.replace(/\s+/g, ' ').trim());
      }),
      { numRuns: 300 },
    );
  });
});

describe('a wall in Markdown', () => {
  test('has title, question, groups by size, loners and what is not sorted', () => {
    const { session, noteIds, canvasId } = buildSession(4);
    const [a, b, c] = noteIds;
    if (!a || !b || !c) throw new Error('Too few notes.');
    const clusterId = 'cluster_00000000000000000000000001' as never;
    const sorted = changed(
      session,
      { type: 'canvas.ask', canvasId, question: 'What keeps us *apart*?' },
      { type: 'cluster.create', clusterId, canvasId, x: 0, y: 0, noteIds: [a, b] },
      { type: 'cluster.rename', clusterId, title: 'Too busy to notice' },
      { type: 'note.attribute', noteIds: [a], source: 'saw' },
      { type: 'note.place', places: [{ noteId: c, x: 4, y: 4 }] },
    );
    const [body] = toMarkdown(sorted).split('\n---\n');
    expect(body).toBe(
      [
        '# Kindness at Northside',
        '',
        '**Question: What keeps us \\*apart\\*?**',
        '',
        '## Too busy to notice (2 notes)',
        '',
        '- Note 1 *(What influences people · saw it done)*',
        '- Note 2 *(What they like)*',
        '',
        '## Notes that stand on their own (1 note)',
        '',
        '- Note 3 *(What they don’t like)*',
        '',
        '## Not sorted yet (1 note)',
        '',
        '- Note 4 *(Why they don’t do it)*',
        '',
      ].join('\n'),
    );
  });
  test('ends with what is kept for later, off the wall', () => {
    const { session, noteIds } = buildSession(2);
    const [a] = noteIds;
    if (!a) throw new Error('Too few notes.');
    const text = toMarkdown(changed(session, { type: 'note.park', noteIds: [a] }));
    expect(text.indexOf('## For later (1 note)')).toBeGreaterThan(
      text.indexOf('## Not sorted yet'),
    );
  });
  test('without notes says so, and says what it leaves out', () => {
    const text = toMarkdown(buildSession(0).session);
    expect(text).toContain('There are no notes yet.');
    expect(text).toContain('only in the session file');
  });
  test('never holds a remark', () => {
    const { session, stageIds } = buildSession(1);
    const [stageId] = stageIds;
    if (!stageId) throw new Error('No stage.');
    const remarkId = 'remark_00000000000000000000000001' as never;
    const held = changed(session, { type: 'remark.write', remarkId, stageId, text: 'Ben is late' });
    expect(toMarkdown(held)).not.toContain('Ben is late');
  });
});
