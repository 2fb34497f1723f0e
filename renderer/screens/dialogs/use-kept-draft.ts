import { useState } from 'react';
import { keptDrafts } from '../../store/kept-drafts.ts';

/**
 * The text of a field that no record holds: what is typed is there again when its dialog is, whatever
 * came between. The last of the three ends that, once something was made of it.
 */
export function useKeptDraft(
  key: string,
  otherwise = '',
): readonly [text: string, type: (text: string) => void, end: () => void] {
  const [text, setText] = useState(() => keptDrafts.read(key) || otherwise);
  const type = (next: string): void => {
    keptDrafts.write(key, next);
    setText(next);
  };
  return [text, type, () => keptDrafts.write(key, '')];
}
