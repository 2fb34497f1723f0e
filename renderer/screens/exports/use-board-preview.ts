// A board as it will come out: its pages or its picture as scenes, its table as text.
import { useEffect, useState } from 'react';
import type { ExportWish } from '#shared/api/export-wish.ts';
import type { ExportedBoard } from '#shared/transfer/scene/boards.ts';
import { textMeasure } from './measure-text.ts';
import { type Preview, textPreview } from './preview.ts';

/** Choosing goes on while it is drawn. */
const PAUSE_MS = 120;

export function useBoardPreview(board: ExportedBoard | null, wish: ExportWish): Preview {
  const [preview, setPreview] = useState<Preview>({ kind: 'none' });
  const { boardFormat, sheet } = wish;
  useEffect(() => {
    let isOver = false;
    const draw = async (): Promise<void> => {
      if (!board) return setPreview({ kind: 'none' });
      if (boardFormat === 'csv') return setPreview(textPreview(board.csv()));
      if (boardFormat === 'canvas') return setPreview(textPreview(board.jsonCanvas?.() ?? ''));
      const measure = await textMeasure(document);
      if (isOver) return;
      const scenes = boardFormat === 'pdf' ? board.pages(sheet, measure) : [board.scene(measure)];
      setPreview({ kind: 'scenes', scenes });
    };
    // What can't be drawn here is told by the export itself.
    const later = setTimeout(() => void draw().catch(() => undefined), PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(later);
    };
  }, [board, boardFormat, sheet]);
  return preview;
}
