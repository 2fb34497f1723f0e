// What a document says before it is a file: words as they are, a paper, or slides. Previews are drawn
// from it and files are written from it, so that both say the same.
import type { Paper } from './papers/paper.ts';
import { type PaperLook, paperHtml } from './papers/paper-html.ts';
import type { Deck } from './slides/deck.ts';

export type WrittenContent =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'paper'; readonly paper: Paper };
export type DocumentContent = WrittenContent | { readonly is: 'deck'; readonly deck: Deck };

export const asText = (text: string): WrittenContent => ({ is: 'text', text });

/** What needs no package to be written. */
export const writtenText = (content: WrittenContent, look?: PaperLook): string =>
  content.is === 'text' ? content.text : paperHtml(content.paper, look);
