import { useEffect, useState } from 'react';
import type { Session } from '#shared/domain/session-body.ts';
import { letterWords } from '#shared/strings/letters.ts';
import type { DocumentKind } from '#shared/transfer/document-kinds.ts';
import { missingSentence } from '#shared/transfer/scene/letter-kinds.ts';
import { lettersIn, lettersOf } from '#shared/transfer/scene/scene-text.ts';
import { Notice } from '../../components/notice.tsx';
import { textMeasure } from './measure-text.ts';
import { missingLetters } from './missing-letters.ts';
import type { Preview } from './use-board-preview.ts';

interface LettersPartProps {
  readonly preview: Preview;
  /** What will be printed; null: the preview shows all there is. */
  readonly kind: DocumentKind | null;
  readonly session: Session;
}

/** Names the letters that would come out as boxes, before they do. */
export function LettersPart({ preview, kind, session }: LettersPartProps) {
  const [said, setSaid] = useState<string | null | undefined>();
  useEffect(() => {
    let isOver = false;
    setSaid(undefined);
    const letters = lettersFor(preview, kind, session);
    // Fonts first: what is still on its way is not missing.
    void textMeasure(document).then(() => {
      if (!isOver) setSaid(missingSentence(missingLetters(letters, document)));
    });
    return () => {
      isOver = true;
    };
  }, [preview, kind, session]);
  return (
    <div role="status" aria-label={letterWords.label} aria-busy={said === undefined}>
      {said && <Notice tone="warn" happened={said} next={letterWords.next} />}
    </div>
  );
}

function lettersFor(
  preview: Preview,
  kind: DocumentKind | null,
  session: Session,
): ReadonlySet<number> {
  if (preview.kind === 'scenes') return lettersIn(preview.scenes);
  if (!kind?.isPrinted) return new Set();
  const written = kind.write(session, Date.now());
  return lettersOf(typeof written === 'string' ? [written] : []);
}
