import { type TableMapping, type TablePreview, tableShapes } from '#shared/api/import-preview.ts';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { importWords } from '#shared/strings/imports.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Select } from '../../components/select.tsx';
import { useAppStores, useImport } from '../../store/hooks.ts';

const words = dialogStrings.import;
const NONE = '-';

/** Which column is what; every choice shows at once what would come of it. */
export function ImportMapping({ preview }: { readonly preview: TablePreview }) {
  const { imports } = useAppStores();
  const { mapping, columns } = preview;
  const asLastTime = useImport((state) => state.asLastTime);
  const change = (more: Partial<TableMapping>): void => void imports.map({ ...mapping, ...more });
  const options = columns.map(({ name }, nth) => ({
    value: String(nth),
    label: words.column(name, nth),
  }));
  const optional = [{ value: NONE, label: words.noColumn }, ...options];
  const placeOf = (value: string): number | null => (value === NONE ? null : Number(value));
  const optionalColumn = (
    label: string,
    part: 'laneColumn' | 'groupColumn' | 'votesColumn' | 'rejectedColumn',
  ) => (
    <Select
      label={label}
      value={mapping[part] === null ? NONE : String(mapping[part])}
      options={optional}
      onChange={(value) => change({ [part]: placeOf(value) })}
    />
  );
  return (
    <div className="import-mapping">
      {asLastTime && (
        <p className="import-last-time" role="status">
          {importWords.asLastTime}
          <Button look="quiet" onClick={() => void imports.guessAnew()}>
            {importWords.guessAnew}
          </Button>
        </p>
      )}
      <Select
        label={importWords.shape}
        value={mapping.shape}
        options={tableShapes.map((shape) => ({ value: shape, label: importWords.shapes[shape] }))}
        onChange={(value) => {
          const shape = tableShapes.find((one) => one === value);
          // Columns of questions and of people are known by their names.
          if (shape) change(shape === 'rows' ? { shape } : { shape, hasHeader: true });
        }}
      />
      {mapping.shape === 'rows' && (
        <>
          <Select
            label={words.textColumn}
            value={String(mapping.textColumn)}
            options={options}
            onChange={(value) => change({ textColumn: Number(value) })}
          />
          {optionalColumn(words.laneColumn, 'laneColumn')}
          {optionalColumn(importWords.groupColumn, 'groupColumn')}
          {optionalColumn(importWords.votesColumn, 'votesColumn')}
          {optionalColumn(words.rejectedColumn, 'rejectedColumn')}
          <Checkbox
            label={words.hasHeader}
            checked={mapping.hasHeader}
            onChange={(hasHeader) => change({ hasHeader })}
          />
        </>
      )}
    </div>
  );
}
