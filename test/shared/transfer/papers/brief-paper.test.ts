import { describe, expect, it } from 'vitest';
import { pageOneOf } from '#shared/derive/brief.ts';
import { emptySession, sessionRecord } from '#shared/domain/session-body.ts';
import { briefPaper } from '#shared/transfer/papers/brief-paper.ts';
import { pageOnePaper } from '#shared/transfer/papers/page-one-paper.ts';
import { paperHtml } from '#shared/transfer/papers/paper-html.ts';
import { paperMarkdown } from '#shared/transfer/papers/paper-markdown.ts';
import { exampleSession } from '#shared/workshops/example-session.ts';
import { seededBytes } from '../../../builders/random.ts';
import { buildSession } from '../../../builders/session.ts';

const session = exampleSession({ now: 1, random: seededBytes(5) });
const inOrder = (text: string, pieces: readonly string[]): void => {
  let from = 0;
  for (const piece of pieces) {
    const at = text.indexOf(piece, from);
    expect(at, `“${piece}” after ${from}`).toBeGreaterThanOrEqual(from);
    from = at + piece.length;
  }
};

describe('page one as a file', () => {
  const html = paperHtml(pageOnePaper(session));
  it('has what the team acts on, in the order of the screen', () => {
    inOrder(html, [
      ...['The behaviour', 'What we learned, and why', 'What was decided', 'What was not'],
      ...['First test', 'Who does what by when', 'Everything else is in the brief'],
    ]);
  });
  it('asks nothing of any other place', () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/https?:|<script|<link|@import|url\(/);
  });
  it('prints on the paper that is asked for', () => {
    const look = { size: 'letter', ink: 'plain', fontCss: '' } as const;
    expect(paperHtml(pageOnePaper(session), look)).toContain('@page { size: letter;');
    expect(html).toContain('@page { size: a4;');
  });
  it('says what is missing where a day had nothing to write', () => {
    const empty = { ...emptySession(), session: buildSession(0).session.session };
    expect(paperMarkdown(pageOnePaper(empty))).toContain('Nobody has written the behaviour card');
    expect(sessionRecord(empty).id).toBeTruthy();
  });
});

describe('the brief as a file', () => {
  const text = paperMarkdown(briefPaper(session));
  it('begins with page one', () => {
    const pageOne = paperMarkdown(pageOnePaper(session)).split('\n\n').slice(2, -2);
    inOrder(text, pageOne);
  });
  it('prints the chain: a note under its group, under the insight, which leads to a programme', () => {
    const [first] = pageOneOf(session).insights;
    const cluster = session.cluster.get(first?.insight.clusterIds[0] ?? '');
    const note = [...session.note.values()].find(
      ({ sort }) => sort.at === 'cluster' && sort.clusterId === cluster?.id,
    );
    inOrder(text, [
      '### Insight 1',
      'Rests on',
      `- ${cluster?.title}`,
      `  - `,
      'What came of it',
      '- Programme:',
      '## Programmes',
      '- Insight ',
    ]);
    expect(text).toContain(`  - ${note?.text}`);
  });
  it('has readings with what they say, and no stance', () => {
    expect(text).toContain('| 21 % |');
    expect(session.stance.size).toBeGreaterThan(0);
    for (const { reason } of session.stance.values())
      if (reason !== '') expect(text).not.toContain(reason);
  });
});
