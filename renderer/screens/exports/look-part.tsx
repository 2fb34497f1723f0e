import { type ExportWish, printInks, sheetNames } from '#shared/api/export-wish.ts';
import { exportWords as words } from '#shared/strings/exports-dialog.ts';
import { Choices } from '../../components/choices.tsx';

interface PartProps {
  readonly wish: ExportWish;
  readonly onWish: (change: Partial<ExportWish>) => void;
}

export function SheetPart({ wish, onWish }: PartProps) {
  return (
    <Choices
      label={words.sheet}
      value={wish.sheet}
      options={sheetNames.map((value) => ({ value, ...words.sheets[value] }))}
      onChange={(sheet) => onWish({ sheet })}
    />
  );
}

export function InkPart({ wish, onWish }: PartProps) {
  return (
    <Choices
      label={words.ink}
      value={wish.ink}
      options={printInks.map((value) => ({ value, ...words.inks[value] }))}
      onChange={(ink) => onWish({ ink })}
    />
  );
}
