// Who sits where: tables are made several at once, named in place, and deleted.
import { useEffect, useRef, useState } from 'react';
import { limits } from '#shared/domain/limits.ts';
import { tableWords as words } from '#shared/strings/tables.ts';
import { newTables, tablesOf } from '../../commands/new-tables.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { useCommandContext } from '../console/use-command-context.ts';
import { TableRow } from './table-row.tsx';
import './tables-dialog.css';

const FIRST_COUNT = 5;

export function TablesDialog({ onClose }: { readonly onClose: () => void }) {
  const { store, view } = useOpenSession();
  const { random } = useCommandContext();
  const table = useSession((state) => state.session.table);
  const tables = tablesOf({ table });
  const room = limits.tables - tables.length;
  const [wanted, setWanted] = useState(tables.length === 0 ? FIRST_COUNT : 1);
  const field = useRef<HTMLInputElement>(null);
  // After the dialog has opened: it would take the focus for its first button.
  useEffect(() => field.current?.select(), []);
  const count = Math.max(1, Math.min(room, wanted));
  const make = (): void => {
    const ops = newTables(store.state.getState().session, count, random);
    if (ops.length === 0 || !store.dispatch(ops)) return;
    view.announce(words.made(ops.length));
    setWanted(1);
  };
  return (
    <Dialog
      title={words.title}
      closeLabel={words.close}
      onClose={onClose}
      footer={<Button onClick={onClose}>{words.close}</Button>}
    >
      <div className="tables-dialog">
        <p className="tables-dialog__note">{words.intro}</p>
        {tables.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ul className="tables-dialog__list" aria-label={words.list}>
            {tables.map((one) => (
              <TableRow key={one.id} table={one} />
            ))}
          </ul>
        )}
        {room > 0 ? (
          <form
            className="tables-dialog__make"
            onSubmit={(event) => {
              event.preventDefault();
              make();
            }}
          >
            <label>
              {tables.length === 0 ? words.howMany : words.howManyMore}
              <input
                ref={field}
                type="number"
                className="field-input"
                min={1}
                max={room}
                value={wanted}
                onChange={(event) => setWanted(event.target.valueAsNumber || 1)}
              />
            </label>
            <Button look={tables.length === 0 ? 'primary' : 'plain'} icon="add" submit>
              {words.make(count)}
            </Button>
          </form>
        ) : (
          <p className="tables-dialog__note">{words.full(limits.tables)}</p>
        )}
        {tables.length > 0 && <p className="tables-dialog__note">{words.removeNote}</p>}
      </div>
    </Dialog>
  );
}
