import type { ExportWish } from '#shared/api/export-wish.ts';
import { documentGroups } from '#shared/strings/export-kinds.ts';
import { exportWords as words } from '#shared/strings/exports-dialog.ts';
import type { DocumentKind } from '#shared/transfer/document-kinds.ts';
import { Choices } from '../../components/choices.tsx';
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

/** Which document, as what, and how its pages look. */
export function DocumentPart({ documents, kind, isPaper, wish, onWish }: DocumentPartProps) {
  const titles = [...new Map(documents.map((one) => [one.title, one])).values()];
  const formats = documents.filter(({ title }) => title === kind.title);
  /** In the format that was chosen before, where there is one. */
  const choose = (title: string): void => {
    const named = documents.filter((one) => one.title === title);
    const next = named.find(({ format }) => format === kind.format) ?? named[0];
    if (next) onWish({ document: next.name });
  };
  return (
    <>
      <div className="export-formats">
        <Select
          label={words.document}
          value={kind.title}
          options={titles.map(({ title, group }) => ({
            ...{ value: title, label: title, group: documentGroups[group] },
          }))}
          onChange={choose}
        />
        <p className="export-note">{kind.note}</p>
      </div>
      <Choices
        label={words.format}
        value={kind.name}
        options={formats.map(({ name, format }) => ({ value: name, title: format }))}
        onChange={(document) => onWish({ document })}
      />
      {isPaper && (
        <>
          <SheetPart wish={wish} onWish={onWish} />
          <InkPart wish={wish} onWish={onWish} />
        </>
      )}
    </>
  );
}
