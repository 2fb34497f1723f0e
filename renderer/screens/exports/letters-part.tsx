import { useEffect, useState } from 'react';
import { letterWords } from '#shared/strings/letters.ts';
import { paperMarkdown } from '#shared/transfer/papers/paper-markdown.ts';
import { missingSentence } from '#shared/transfer/scene/letter-kinds.ts';
import { lettersIn, lettersOf } from '#shared/transfer/scene/scene-text.ts';
import { Notice } from '../../components/notice.tsx';
import { textMeasure } from './measure-text.ts';
import { missingLetters } from './missing-letters.ts';
import type { Preview } from './preview.ts';

/** Names the letters that would come out as boxes, before they do. */
export function LettersPart({ preview }: { readonly preview: Preview }) {
  const [said, setSaid] = useState<string | null | undefined>();
  useEffect(() => {
    let isOver = false;
    setSaid(undefined);
    const letters = lettersFor(preview);
    // Fonts first: what is still on its way is not missing.
    void textMeasure(document)
      .then(() => missingSentence(missingLetters(letters, document)))
      .catch(() => null)
      .then((sentence) => {
        if (!isOver) setSaid(sentence);
      });
    return () => {
      isOver = true;
    };
  }, [preview]);
  return (
    <div role="status" aria-label={letterWords.label} aria-busy={said === undefined}>
      {said && <Notice tone="warn" happened={said} next={letterWords.next} />}
    </div>
  );
}

function lettersFor(preview: Preview): ReadonlySet<number> {
  switch (preview.kind) {
    case 'scenes':
      return lettersIn(preview.scenes);
    case 'paper':
      return lettersOf([paperMarkdown(preview.paper)]);
    case 'slides':
      return lettersOf([JSON.stringify(preview.deck)]);
    case 'files':
      return lettersOf(
        preview.files.flatMap(({ source }) =>
          source.is === 'board' && source.format === 'csv' ? [source.board.csv()] : [],
        ),
      );
    default:
      return new Set();
  }
}
