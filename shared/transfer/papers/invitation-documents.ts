// Invitations as files: all in one, a page each, or one file a partner.
import type { Partner } from '../../domain/partner.ts';
import type { Session } from '../../domain/session-body.ts';
import { invitationWords as words } from '../../strings/papers-invitation.ts';
import type { ExportedDocument } from '../export-document.ts';
import { fileName } from '../file-name.ts';
import { invitationPaper, invitationsPaper, invitedOf } from './invitation-paper.ts';
import { asHtml, asMarkdown, nameFor, type PaperDocument } from './paper-document.ts';
import { type PaperLook, paperHtml } from './paper-html.ts';
import { paperMarkdown } from './paper-markdown.ts';
import { paperText } from './paper-text.ts';

const kind = {
  ...{ id: 'invitations', title: words.kinds, leavesOut: words.leavesOut },
  paper: invitationsPaper,
  isThere: (session: Session) => invitedOf(session).length > 0,
};

export const invitationDocuments: readonly PaperDocument[] = [
  asHtml(kind),
  asMarkdown(kind),
  {
    ...{ id: 'invitations-text', title: words.kinds, leavesOut: words.leavesOut },
    mime: 'text/plain',
    isThere: kind.isThere,
    name: nameFor(words.kinds, '.txt'),
    write: (session) => (kind.isThere(session) ? lettersText(session) : `${words.none}\n`),
  },
];

const lettersText = (session: Session): string =>
  invitedOf(session)
    .map((partner) => paperText(invitationPaper(session, partner)))
    .join(`\n${'-'.repeat(60)}\n\n`);

/** Three files a partner: to print, to edit, to paste. */
export const invitationFiles = (session: Session, look?: PaperLook): readonly ExportedDocument[] =>
  invitedOf(session).flatMap((partner) => {
    const paper = invitationPaper(session, partner);
    const file = (extension: string, mime: string, text: string): ExportedDocument => ({
      name: nameOf(partner, extension),
      mime,
      text,
    });
    return [
      file('.html', 'text/html', paperHtml(paper, look)),
      file('.md', 'text/markdown', paperMarkdown(paper)),
      file('.txt', 'text/plain', paperText(paper)),
    ];
  });

const nameOf = ({ name }: Partner, extension: string): string =>
  fileName(name && `${words.kind} - ${name}`, extension, words.kind);
