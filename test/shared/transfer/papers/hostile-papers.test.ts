// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { writtenText } from '#shared/transfer/document-content.ts';
import { paperDocuments } from '#shared/transfer/papers/all-documents.ts';
import { invitationFiles } from '#shared/transfer/papers/invitation-documents.ts';
import { readingsCsv } from '#shared/transfer/papers/measure-sheets.ts';
import { hostileSession, hostileTexts } from '../../../builders/hostile-session.ts';

const ours =
  /^<(?:!doctype html|html lang="en"|meta charset="utf-8"|meta http-equiv="Content-Security-Policy" content="[^"<>]+"|meta name="viewport" content="[^"<>]+"|\/html|\/?(?:head|title|style|body|main|header|footer|section|p|h[1-4]|ul|ol|li|dl|dt|dd|div|table|caption|thead|tbody|tr|th|td)(?: class="[a-z -]+")?(?: scope="(?:col|row)")?(?: dir="auto")?)>$/;
const tagsIn = (html: string): readonly string[] => html.match(/<[a-z!/?%][^>]*>?/gi) ?? [];
const endings = { 'text/html': '.html', 'text/markdown': '.md' } as const;
const written = (turn: number, mime: keyof typeof endings) => {
  const session = hostileSession(turn);
  return [
    ...paperDocuments
      .filter((one) => one.mime === mime)
      .map(({ name, content }) => ({ id: name, text: writtenText(content(session)) })),
    ...invitationFiles(session)
      .filter(({ name }) => name.endsWith(endings[mime]))
      .map(({ name, content }) => ({ id: name, text: writtenText(content) })),
  ];
};

describe('papers of hostile texts', () => {
  it('hold no tag but their own, whatever stands in whichever field', () => {
    for (const turn of hostileTexts.keys())
      for (const { id, text } of written(turn, 'text/html'))
        for (const tag of tagsIn(text)) expect(tag, `${id}, turn ${turn}`).toMatch(ours);
  });

  it('become no link, heading or HTML in Markdown', () => {
    for (const turn of hostileTexts.keys())
      for (const { id, text } of written(turn, 'text/markdown')) {
        expect(text, id).not.toMatch(/<[a-z!/?]/i);
        expect(text, id).not.toMatch(/(?<!\\)\]\(/);
        expect(text, id).not.toMatch(/^\s*(?:- )?# Not a heading/m);
      }
  });

  it('start no formula in a table of readings', () => {
    const csv = readingsCsv(hostileSession(0)) + readingsCsv(hostileSession(7));
    expect(csv).not.toMatch(/(?:^|,|")=cmd/m);
  });

  it('are read as they were written, under headings that leave no step out', () => {
    const seen = new Set<string>();
    for (const { id, text } of written(4, 'text/html')) {
      const page = new DOMParser().parseFromString(text, 'text/html');
      expect(page.querySelectorAll('script, img, a, iframe, svg, base, b, [onload]')).toHaveLength(
        0,
      );
      expect(page.documentElement.lang, id).toBe('en');
      expect(page.querySelectorAll('h1'), id).toHaveLength(1);
      const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) =>
        Number(tagName.slice(1)),
      );
      expect(levels[0], id).toBe(1);
      for (const [at, level] of levels.entries())
        expect(level - (levels[at - 1] ?? level), id).toBeLessThanOrEqual(1);
      for (const one of hostileTexts) if (page.body.textContent?.includes(one)) seen.add(one);
    }
    expect([...seen].sort()).toEqual([...hostileTexts].sort());
  });
});
