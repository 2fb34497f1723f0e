// What lies in the folder of everything, before any of it is made: names, what each leaves out, and
// what it is made of.
import type { BoardFormat } from '../api/export-wish.ts';
import type { Session } from '../domain/session-body.ts';
import { exportWords } from '../strings/exports-dialog.ts';
import { papersWords } from '../strings/papers.ts';
import { packWords } from '../strings/papers-pack.ts';
import type { DocumentContent } from './document-content.ts';
import { type DocumentKind, documentsOf } from './document-kinds.ts';
import { fileName } from './file-name.ts';
import { invitationFiles } from './papers/invitation-documents.ts';
import { withFreeNames } from './papers/pack.ts';
import { titleOf } from './papers/page-one-paper.ts';
import { fileNameOf } from './papers/paper-document.ts';
import { boardsOf, type ExportedBoard } from './scene/boards.ts';

export type PackSource =
  | { readonly is: 'session' }
  | { readonly is: 'board'; readonly board: ExportedBoard; readonly format: BoardFormat }
  | {
      readonly is: 'document';
      readonly isPrinted: boolean;
      readonly content: (now: number) => DocumentContent;
    };

export interface PlannedFile {
  readonly name: string;
  /** In a sentence. */
  readonly leavesOut: string;
  readonly source: PackSource;
}

/** @param isSafe the session is the copy that is safe to share */
export const planPack = (session: Session, isSafe: boolean): readonly PlannedFile[] =>
  withFreeNames([
    {
      name: fileName(titleOf(session), '.commonboard.json', papersWords.untitled),
      leavesOut: isSafe ? packWords.safeSession : packWords.session,
      source: { is: 'session' },
    },
    ...documentsOf(session)
      .filter(isTakenAlong)
      .map((kind) => documentFile(session, kind)),
    ...invitationFiles(session).map(({ name, leavesOut, content }): PlannedFile => {
      return {
        ...{ name, leavesOut },
        source: { is: 'document', isPrinted: false, content: () => content },
      };
    }),
    ...boardsOf(session).flatMap((board) => boardFilesOf(session, board)),
  ]);

/** The print pack has had its day; pages go along as PDF, and as HTML would only be there twice. */
const isTakenAlong = ({ mime, group }: DocumentKind): boolean =>
  group !== 'print' && mime !== 'text/html';

const documentFile = (session: Session, kind: DocumentKind): PlannedFile => ({
  name: fileNameOf(kind, session),
  leavesOut: kind.note,
  source: {
    ...{ is: 'document', isPrinted: kind.isPrinted ?? false },
    content: (now) => kind.content(session, now),
  },
});

const boardFilesOf = (session: Session, board: ExportedBoard): readonly PlannedFile[] => {
  const formats: readonly BoardFormat[] = ['pdf', 'svg', 'csv'];
  return [...formats, ...(board.jsonCanvas ? (['canvas'] as const) : [])].map((format) => ({
    name: fileName(
      `${titleOf(session)} ${board.title.toLocaleLowerCase()}`,
      `.${format}`,
      papersWords.untitled,
    ),
    leavesOut: exportWords.formats[format].note,
    source: { is: 'board', board, format },
  }));
};
