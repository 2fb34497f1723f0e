// What will be in the file, before there is one.
import type { PlannedFile } from '#shared/transfer/pack-plan.ts';
import type { Paper } from '#shared/transfer/papers/paper.ts';
import type { Scene } from '#shared/transfer/scene/scene.ts';
import type { Deck } from '#shared/transfer/slides/deck.ts';

export type Preview =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'scenes'; readonly scenes: readonly Scene[] }
  | { readonly kind: 'paper'; readonly paper: Paper }
  | { readonly kind: 'slides'; readonly deck: Deck }
  | { readonly kind: 'files'; readonly files: readonly PlannedFile[] };

const FIRST_LETTERS = 4_000;

export const textPreview = (text: string): Preview => ({
  kind: 'text',
  text: text.length > FIRST_LETTERS ? `${text.slice(0, FIRST_LETTERS)}…` : text,
});
