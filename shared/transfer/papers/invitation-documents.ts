// Invitations as files: all in one, a page each, or one file a partner.
import type { Partner } from '../../domain/partner.ts';
import type { Session } from '../../domain/session-body.ts';
import { papersWords } from '../../strings/papers.ts';
import { invitationWords as words } from '../../strings/papers-invitation.ts';
import { asText, type WrittenContent } from '../document-content.ts';
import { fileName } from '../file-name.ts';
import { invitationPaper, invitationsPaper, invitedOf } from './invitation-paper.ts';
import { asReading, extensionFor, type PaperDocument, type PaperKind } from './paper-document.ts';
import { paperMarkdown } from './paper-markdown.ts';
import { paperText } from './paper-text.ts';

const kind = {
  ...{ name: 'invitations', group: 'partners', title: words.kinds, note: words.leavesOut },
  paper: invitationsPaper,
  isThere: (session: Session) => invitedOf(session).length > 0,
} as const satisfies PaperKind;

const lettersText = (session: Session): string =>
  invitedOf(session)
    .map((partner) => paperText(invitationPaper(session, partner)))
    .join(`\n${'-'.repeat(60)}\n\n`);

export const invitationDocuments: readonly PaperDocument[] = [
  ...asReading(kind),
  {
    ...{ name: 'invitations-text', group: kind.group, note: kind.note, isThere: kind.isThere },
    ...{ title: words.kinds, format: papersWords.formats.text },
    extension: extensionFor(words.kinds, '.txt'),
    mime: 'text/plain',
    content: (session) => asText(kind.isThere(session) ? lettersText(session) : `${words.none}\n`),
  },
];

export interface InvitationFile {
  readonly name: string;
  readonly leavesOut: string;
  readonly content: WrittenContent;
}

/** Three files a partner: to print, to edit, to paste. */
export const invitationFiles = (session: Session): readonly InvitationFile[] =>
  invitedOf(session).flatMap((partner) => {
    const paper = invitationPaper(session, partner);
    const file = (extension: string, content: WrittenContent): InvitationFile => ({
      ...{ name: nameOf(partner, extension), content, leavesOut: words.leavesOut },
    });
    return [
      file('.html', { is: 'paper', paper }),
      file('.md', asText(paperMarkdown(paper))),
      file('.txt', asText(paperText(paper))),
    ];
  });

const nameOf = ({ name }: Partner, extension: string): string =>
  fileName(name && `${words.kind} - ${name}`, extension, words.kind);
