import { boardFormats, type ExportWish, pictureSizes } from '#shared/api/export-wish.ts';
import { exportWords as words } from '#shared/strings/exports-dialog.ts';
import { type ExportedBoard, formatsFor } from '#shared/transfer/scene/boards.ts';
import { Choices } from '../../components/choices.tsx';
import { Select } from '../../components/select.tsx';
import { InkPart, SheetPart } from './look-part.tsx';

interface BoardPartProps {
  readonly boards: readonly ExportedBoard[];
  readonly board: ExportedBoard;
  readonly wish: ExportWish;
  readonly onBoard: (id: string) => void;
  readonly onWish: (change: Partial<ExportWish>) => void;
}

/** Which board, as what, and how it looks. */
export function BoardPart({ boards, board, wish, onBoard, onWish }: BoardPartProps) {
  const formats = formatsFor(board);
  const isPicture = wish.boardFormat === 'png' || wish.boardFormat === 'svg';
  return (
    <>
      <Select
        label={words.board}
        value={board.id}
        options={boards.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={onBoard}
      />
      <div className="export-formats">
        <Choices
          label={words.format}
          value={wish.boardFormat}
          options={boardFormats
            .filter((format) => formats.includes(format))
            .map((value) => ({ value, title: words.formats[value].title }))}
          onChange={(boardFormat) => onWish({ boardFormat })}
        />
        <p className="export-note">{words.formats[wish.boardFormat].note}</p>
      </div>
      {wish.boardFormat === 'pdf' && <SheetPart wish={wish} onWish={onWish} />}
      {wish.boardFormat === 'png' && (
        <Choices
          label={words.size}
          value={wish.pictureSize}
          options={pictureSizes.map((value) => ({ value, ...words.sizes[value] }))}
          onChange={(pictureSize) => onWish({ pictureSize })}
        />
      )}
      {(isPicture || wish.boardFormat === 'pdf') && <InkPart wish={wish} onWish={onWish} />}
    </>
  );
}
