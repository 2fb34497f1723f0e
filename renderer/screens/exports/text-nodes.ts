// Nodes for what people wrote: it is text, in whichever direction it is read.
import { createElement, Fragment, type ReactNode } from 'react';

/** Nodes one after the other; what never changes its order needs no keys. */
export const row = (nodes: readonly ReactNode[]): ReactNode =>
  createElement(Fragment, null, ...nodes);

export const words = (
  tag: string,
  text: string,
  more: { readonly className?: string; readonly scope?: 'row' | 'col' } = {},
): ReactNode => createElement(tag, { dir: 'auto', ...more }, text);
