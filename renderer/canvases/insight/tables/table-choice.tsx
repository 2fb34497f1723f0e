import type { TableId } from '#shared/domain/table.ts';
import { tableWords } from '#shared/strings/tables.ts';
import { tablesOf } from '../../../commands/new-tables.ts';
import { useSession } from '../../../store/hooks.ts';

interface Props {
  readonly tableId: TableId | null;
  readonly onTable: (tableId: TableId | null) => void;
  readonly className?: string;
}

/** Which table it comes from; nothing at all where there are no tables. */
export function TableChoice({ tableId, onTable, className }: Props) {
  const table = useSession((state) => state.session.table);
  const tables = tablesOf({ table });
  if (tables.length === 0) return null;
  return (
    <label className={className}>
      {tableWords.from}
      <select
        value={tableId ?? ''}
        onChange={({ target }) => onTable(tables.find(({ id }) => id === target.value)?.id ?? null)}
      >
        <option value="">{tableWords.noTable}</option>
        {tables.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
