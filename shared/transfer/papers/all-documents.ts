// Every paper that can be taken away as a file, in the order in which they are offered.
import { briefDocuments } from './brief-documents.ts';
import { invitationDocuments } from './invitation-documents.ts';
import { measureDocuments } from './measure-sheets.ts';
import type { PaperDocument } from './paper-document.ts';
import { participantsDocuments } from './participants-paper.ts';
import { printDocuments } from './print-documents.ts';

export const paperDocuments: readonly PaperDocument[] = [
  ...briefDocuments,
  ...participantsDocuments,
  ...invitationDocuments,
  ...measureDocuments,
  ...printDocuments,
];
