// A session as its own file: everything, to open again.
import { type Session, sessionRecord } from '../domain/session-body.ts';
import { writeEnvelope } from '../format/envelope.ts';
import { exportStrings } from '../strings/export.ts';
import { fileName } from './file-name.ts';

export interface ExportedDocument {
  readonly name: string;
  readonly mime: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

export const sessionDocument = (
  session: Session,
  revision: number,
  appVersion: string,
): ExportedDocument & { readonly content: string } => ({
  name: fileName(sessionRecord(session).title, '.commonboard.json', exportStrings.untitledSession),
  mime: 'application/json',
  content: writeEnvelope(session, revision, appVersion),
});
