// What the services need to make files that text alone can't be. Writers implement these.
import type { PackFile } from '#shared/transfer/papers/pack.ts';
import type { Deck } from '#shared/transfer/slides/deck.ts';

export interface DocumentWriters {
  /** A PPTX file. */
  slides(deck: Deck): Promise<Uint8Array<ArrayBuffer>>;
  zip(files: readonly PackFile[]): Uint8Array<ArrayBuffer>;
}
