import { describe, expect, it } from 'vitest';
import { sentenceOf } from '#shared/derive/insights.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { writtenText } from '#shared/transfer/document-content.ts';
import {
  invitationDocuments,
  invitationFiles,
} from '#shared/transfer/papers/invitation-documents.ts';
import { invitedOf } from '#shared/transfer/papers/invitation-paper.ts';
import { paperMarkdown } from '#shared/transfer/papers/paper-markdown.ts';
import {
  participantsDocuments,
  participantsPaper,
} from '#shared/transfer/papers/participants-paper.ts';
import { shareSafe } from '#shared/transfer/share-safe.ts';
import { exampleSession } from '#shared/workshops/example-session.ts';
import { seededBytes } from '../../../builders/random.ts';

const session = exampleSession({ now: 1, random: seededBytes(8) });
/** Where a name stands in what people wrote, only a person can say whether it may. */
const inTexts = new Set(shareSafe(session).named.map(({ name }) => name));
const people = [
  ...[...session.action.values()].map(({ owner }) => owner),
  ...[...session.partner.values()].map(({ owner }) => owner),
  ...[...session.pledge.values()].map(({ who }) => who),
].filter((name) => name.trim() !== '' && !inTexts.has(name));

describe('the page for those who took part', () => {
  const text = paperMarkdown(participantsPaper(session));
  it('tells what was said, what follows, what does not, and why', () => {
    for (const insight of session.insight.values())
      expect(text).toContain(sentenceOf(insight).slice(0, 20));
    for (const { decision, name, reason } of session.partner.values()) {
      if (decision === null) continue;
      expect(text).toContain(name);
      expect(text).toContain(`Because: ${reason}`.slice(0, 30));
    }
    const order = ['## You said', '## We will', '## We won’t, because'].map((one) =>
      text.indexOf(one),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });
  it('names nobody, whichever way it is written', () => {
    expect(people.length).toBeGreaterThan(2);
    for (const { content } of participantsDocuments)
      for (const name of people)
        expect(writtenText(content(session))).not.toMatch(new RegExp(`\\b${name}\\b`));
  });
});

describe('invitations', () => {
  const files = invitationFiles(session).map((file) => ({
    ...file,
    content: writtenText(file.content),
  }));
  const lettersOf = (of: Session): string =>
    invitationDocuments
      .filter(({ name }) => name === 'invitations-text')
      .map(({ content }) => writtenText(content(of)))
      .join('');
  it('are one letter a partner, in three kinds', () => {
    expect(files).toHaveLength(invitedOf(session).length * 3);
    expect(files.length).toBeGreaterThan(0);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });
  it('say why, what is asked, given and got, by when, and who asks', () => {
    for (const [at, partner] of invitedOf(session).entries()) {
      const text = files[at * 3 + 2]?.content ?? '';
      for (const piece of [partner.ask, partner.gives, partner.gets, partner.owner])
        expect(text).toContain(piece.trim());
      expect(text).toMatch(/answer by \d+ \w+ \d{4}/);
    }
  });
  it('tell nobody of scores, stances or the other partners', () => {
    const reasons = [...session.stance.values()].map(({ reason }) => reason).filter(Boolean);
    for (const [at, partner] of invitedOf(session).entries()) {
      const others = [...session.partner.values()].filter(({ id }) => id !== partner.id);
      for (const { content, name: file } of files.slice(at * 3, at * 3 + 3)) {
        for (const { name } of others) expect(content).not.toContain(name);
        for (const reason of reasons) expect(content).not.toContain(reason);
        if (!file.endsWith('.html'))
          expect(content).not.toMatch(/\d\.\d\d|too close|scor(?:e|ing)|Fails/i);
      }
    }
  });
  it('leave a gap to fill where nothing was written', () => {
    const [first] = invitedOf(session);
    if (!first) throw new Error('Somebody is invited.');
    const bare = { ...first, reason: '', ask: '', gives: '', gets: '', owner: '', askBy: null };
    const changed = { ...session, partner: new Map([[bare.id, bare]]) };
    const text = lettersOf(changed);
    expect(text.match(/^\[.+\]$/gm)).toHaveLength(7);
  });
});
