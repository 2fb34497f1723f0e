import { useState } from 'react';
import { limits } from '#shared/domain/limits.ts';
import type { Table } from '#shared/domain/table.ts';
import { cleanLine } from '#shared/lib/text.ts';
import { tableWords as words } from '#shared/strings/tables.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { useOpenSession } from '../../store/hooks.ts';

/** One table: its name and how many sit there, kept as soon as the field is left. */
export function TableRow({ table }: { readonly table: Table }) {
  const { store, view } = useOpenSession();
  const [name, setName] = useState<string | null>(null);
  const [people, setPeople] = useState<string | null>(null);
  const keep = (): void => {
    const cleanName = cleanLine(name ?? table.name, limits.nameChars) || table.name;
    const count = Math.round(Number(people ?? table.peopleCount ?? 0));
    const peopleCount = count > 0 ? Math.min(limits.people, count) : null;
    setName(null);
    setPeople(null);
    if (cleanName === table.name && peopleCount === table.peopleCount) return;
    store.dispatch([{ type: 'table.write', tableId: table.id, name: cleanName, peopleCount }]);
  };
  const remove = (): void => {
    if (store.dispatch([{ type: 'table.delete', tableId: table.id }]))
      view.announce(words.removed(table.name));
  };
  return (
    <li className="tables-dialog__row">
      <input
        className="field-input"
        type="text"
        dir="auto"
        autoComplete="off"
        aria-label={words.nameOf(table.name)}
        maxLength={limits.nameChars}
        value={name ?? table.name}
        onChange={(event) => setName(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep();
        }}
      />
      <input
        className="field-input tables-dialog__people"
        type="number"
        min={1}
        max={limits.people}
        aria-label={words.peopleAt(table.name)}
        value={people ?? table.peopleCount ?? ''}
        onChange={(event) => setPeople(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
      <span className="tables-dialog__unit" aria-hidden="true">
        {words.people}
      </span>
      <IconButton icon="trash" label={words.remove(table.name)} tip="end" onClick={remove} />
    </li>
  );
}
