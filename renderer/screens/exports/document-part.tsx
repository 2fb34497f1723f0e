import type { ExportWish } from '#shared/api/export-wish.ts';
import { documentGroups } from '#shared/strings/export-kinds.ts';
import { exportWords as words } from '#shared/strings/exports-dialog.ts';
import type { DocumentKind } from '#shared/transfer/document-kinds.ts';
import { Select } from '../../components/select.tsx';
import { InkPart, SheetPart } from './look-part.tsx';

interface DocumentPartProps {
  readonly documents: readonly DocumentKind[];
  readonly kind: DocumentKind;
  /** It is pages: they have a size and an ink. */
  readonly isPaper: boolean;
  readonly wish: ExportWish;
  readonly onWish: (change: Partial<ExportWish>) => void;
}

/** Which document, and how its pages look. */
export function DocumentPart({ documents, kind, isPaper, wish, onWish }: DocumentPartProps) {
  return (
    <>
      <div className="export-formats">
        <Select
          label={words.document}
          value={kind.name}
          options={documents.map(({ name, title, group }) => ({
            ...{ value: name, label: title, group: documentGroups[group] },
          }))}
          onChange={(document) => onWish({ document })}
        />
        <p className="export-note">{kind.note}</p>
      </div>
      {isPaper && (
        <>
          <SheetPart wish={wish} onWish={onWish} />
          <InkPart wish={wish} onWish={onWish} />
        </>
      )}
    </>
  );
}
