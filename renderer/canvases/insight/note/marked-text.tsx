// The text of a note, with what is looked for marked in it. Only notes that are hits render anew
// while somebody types.
import { useMemo } from 'react';
import { markedPieces } from '#shared/derive/find-notes.ts';
import { type FindLook, findLook } from '../../../store/find-state.ts';
import { useView } from '../../../store/hooks.ts';
import '../find/find-marks.css';

export const useFindLook = (noteId: string): FindLook =>
  useView((view) => findLook(view.find, noteId));

export function MarkedText({ noteId, text }: { readonly noteId: string; readonly text: string }) {
  const looked = useView(({ find }) => (find?.hitIds.has(noteId) ? find.query.text : ''));
  const pieces = useMemo(() => markedPieces(text, looked), [text, looked]);
  return pieces.map((piece) =>
    piece.isMarked ? (
      <mark key={piece.start} className="found-words">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
