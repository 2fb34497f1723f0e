import type { TableMapping, TablePreview } from '#shared/api/import-preview.ts';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { Select } from '../../components/select.tsx';
import { useAppStores } from '../../store/hooks.ts';

const words = dialogStrings.import;
const NONE = '-';

/** Which column is what; every choice shows at once what would come of it. */
export function ImportMapping({ preview }: { readonly preview: TablePreview }) {
  const { imports } = useAppStores();
  const { mapping, columns } = preview;
  const change = (more: Partial<TableMapping>): void => void imports.map({ ...mapping, ...more });
  const options = columns.map(({ name }, nth) => ({
    value: String(nth),
    label: words.column(name, nth),
  }));
  const optional = [{ value: NONE, label: words.noColumn }, ...options];
  const placeOf = (value: string): number | null => (value === NONE ? null : Number(value));
  return (
    <div className="import-mapping">
      <Select
        label={words.textColumn}
        value={String(mapping.textColumn)}
        options={options}
        onChange={(value) => change({ textColumn: Number(value) })}
      />
      <Select
        label={words.laneColumn}
        value={mapping.laneColumn === null ? NONE : String(mapping.laneColumn)}
        options={optional}
        onChange={(value) => change({ laneColumn: placeOf(value) })}
      />
      <Select
        label={words.rejectedColumn}
        value={mapping.rejectedColumn === null ? NONE : String(mapping.rejectedColumn)}
        options={optional}
        onChange={(value) => change({ rejectedColumn: placeOf(value) })}
      />
      <Checkbox
        label={words.hasHeader}
        checked={mapping.hasHeader}
        onChange={(hasHeader) => change({ hasHeader })}
      />
    </div>
  );
}
