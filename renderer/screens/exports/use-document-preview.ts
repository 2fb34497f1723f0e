import { useMemo } from 'react';
import type { Session } from '#shared/domain/session-body.ts';
import type { DocumentKind } from '#shared/transfer/document-kinds.ts';
import { type Preview, textPreview } from './use-board-preview.ts';

/** A document’s first words, where it is made of words that can be read as they are. */
export const useDocumentPreview = (kind: DocumentKind | null, session: Session): Preview =>
  useMemo(() => {
    if (!kind || kind.isPrinted || kind.mime.startsWith('text/html')) return { kind: 'none' };
    const written = kind.write(session, Date.now());
    return typeof written === 'string' ? textPreview(written) : { kind: 'none' };
  }, [kind, session]);
