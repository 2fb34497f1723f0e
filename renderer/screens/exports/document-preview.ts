import type { DocumentContent } from '#shared/transfer/document-content.ts';
import { type Preview, textPreview } from './preview.ts';

/** A document as it will come out: a paper as its pages, slides in small, words as they are. */
export function documentPreview(content: DocumentContent | null): Preview {
  switch (content?.is) {
    case undefined:
      return { kind: 'none' };
    case 'text':
      return textPreview(content.text);
    case 'paper':
      return { kind: 'paper', paper: content.paper };
    case 'deck':
      return { kind: 'slides', deck: content.deck };
  }
}
