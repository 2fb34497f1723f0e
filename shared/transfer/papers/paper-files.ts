// All papers of a session as finished files, for the folder of everything.
import type { Session } from '../../domain/session-body.ts';
import { invitationWords } from '../../strings/papers-invitation.ts';
import { paperDocuments } from './all-documents.ts';
import { invitationFiles } from './invitation-documents.ts';
import type { DescribedFile } from './pack.ts';
import type { PaperLook } from './paper-html.ts';

export const paperFiles = (session: Session, look?: PaperLook): readonly DescribedFile[] => [
  ...paperDocuments
    .filter(({ isThere }) => isThere(session))
    .map(({ name, write, leavesOut }) => ({
      ...{ name: name(session), content: write(session, look), leavesOut },
    })),
  ...invitationFiles(session, look).map(({ name, text }) => ({
    ...{ name, content: text, leavesOut: invitationWords.leavesOut },
  })),
];
