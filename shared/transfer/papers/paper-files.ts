// All papers of a session as finished files, for the folder of everything.
import type { Session } from '../../domain/session-body.ts';
import { paperDocuments } from './all-documents.ts';
import { invitationFiles } from './invitation-documents.ts';
import type { DescribedFile } from './pack.ts';
import { fileNameOf } from './paper-document.ts';
import type { PaperLook } from './paper-html.ts';

export const paperFiles = (session: Session, look?: PaperLook): readonly DescribedFile[] => [
  ...paperDocuments
    // Printed ones are the same pages as HTML; who has a printer adds their PDF.
    .filter(({ isThere, isPrinted }) => isThere(session) && !isPrinted)
    .map((one) => ({
      ...{ name: fileNameOf(one, session), leavesOut: one.note },
      content: one.write(session, undefined, look),
    })),
  ...invitationFiles(session, look),
];
