// A group that a table sorted on paper, typed in a row: Enter goes from field to field, and at the
// end adds it and waits for the next one of the same table.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Canvas } from '#shared/domain/canvas.ts';
import { limits } from '#shared/domain/limits.ts';
import type { TableId } from '#shared/domain/table.ts';
import { paperWords as words } from '#shared/strings/tables.ts';
import type { CommandContext } from '../../../commands/command.ts';
import {
  bringGroup,
  missingIn,
  type PaperGroup,
  type PaperQuote,
} from '../../../commands/paper-group.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { useSession } from '../../../store/hooks.ts';
import { PaperQuoteRow } from './paper-quote-row.tsx';
import { TableChoice } from './table-choice.tsx';
import './paper-group-dialog.css';

interface Props {
  readonly context: CommandContext;
  readonly canvas: Canvas;
}
const noQuote: PaperQuote = { text: '', source: null };
const rows = [1, 2, 3];
const fresh = (tableId: TableId | null): PaperGroup => ({
  tableId,
  title: '',
  count: '',
  quotes: rows.map(() => noQuote),
});
/** What was typed when the form was closed stands there again; also which table it was. */
const unfinished = new Map<string, PaperGroup>();

export function PaperGroupDialog({ context, canvas }: Props) {
  const { view } = context;
  const tables = useSession(({ session }) => session.table);
  const [typed, setTyped] = useState(() => unfinished.get(canvas.id) ?? fresh(null));
  // A table that was deleted meanwhile brings nothing any more.
  const group = { ...typed, tableId: tables.get(typed.tableId ?? '')?.id ?? null };
  const [added, setAdded] = useState<readonly string[]>([]);
  const [missing, setMissing] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const fields = (): readonly HTMLElement[] => [
    ...(form.current?.querySelectorAll<HTMLElement>('input, select') ?? []),
  ];
  const focusOn = (name: string): void =>
    form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  // After the dialog has opened: it would take the focus for its first button.
  // With the table known, one goes on with the next of its groups.
  const start = useRef(group.tableId ? '[name="title"]' : 'input, select');
  useEffect(() => form.current?.querySelector<HTMLElement>(start.current)?.focus(), []);

  const keep = (next: PaperGroup): void => {
    unfinished.set(canvas.id, next);
    setTyped(next);
  };
  const change = (more: Partial<PaperGroup>): void => {
    setMissing('');
    keep({ ...group, ...more });
  };
  const add = (): void => {
    const lacks = missingIn(group);
    setMissing(lacks?.words ?? '');
    if (lacks) focusOn(lacks.field);
    if (lacks || !bringGroup(context, canvas.id, group)) return;
    setAdded([...added, group.title || (group.quotes[0]?.text ?? '')]);
    keep(fresh(group.tableId));
    focusOn('title');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const { target } = event;
    if (!(target instanceof HTMLElement) || !target.matches('input, select')) return;
    event.preventDefault();
    const all = fields();
    const next = all[all.indexOf(target) + 1];
    // An empty note is the end of the row: there are no more.
    const isEnd = target.matches('[data-quote]') && target.matches(':placeholder-shown');
    if (event.ctrlKey || event.metaKey || isEnd || !next) add();
    else next.focus();
  };
  return (
    <Dialog
      title={words.title}
      closeLabel={words.done}
      wide
      onClose={() => view.open(null)}
      footer={
        <>
          <p className="paper-group__added" aria-live="polite">
            {added.length > 0 && words.addedSoFar(added.length, added.at(-1) ?? '')}
          </p>
          <Button onClick={() => view.open(null)}>{words.done}</Button>
          <Button look="primary" icon="add" onClick={add}>
            {words.add}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        className="paper-group"
        onKeyDown={onKeyDown}
        onSubmit={(event) => event.preventDefault()}
      >
        <TableChoice
          className="paper-group__table"
          tableId={group.tableId}
          onTable={(tableId) => change({ tableId })}
        />
        <div className="paper-group__head">
          <label className="field">
            <span className="field-label">{words.heading}</span>
            <input
              className="field-input paper-group__title"
              name="title"
              type="text"
              dir="auto"
              autoComplete="off"
              maxLength={limits.titleChars}
              placeholder={words.headingHint}
              value={group.title}
              onChange={({ target }) => change({ title: target.value })}
            />
          </label>
          <label className="field">
            <span className="field-label">{words.count}</span>
            <input
              className="field-input"
              name="count"
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={4}
              value={group.count}
              onChange={({ target }) => change({ count: target.value })}
            />
          </label>
        </div>
        <fieldset className="paper-group__quotes">
          <legend className="field-label">{words.quotes}</legend>
          {rows.map((nth) => (
            <PaperQuoteRow
              key={nth}
              nth={nth}
              quote={group.quotes[nth - 1] ?? noQuote}
              onChange={(quote) => change({ quotes: group.quotes.with(nth - 1, quote) })}
            />
          ))}
        </fieldset>
        {missing ? (
          <p className="paper-group__missing" role="alert">
            {missing}
          </p>
        ) : (
          <p className="paper-group__keys">{words.keys}</p>
        )}
      </form>
    </Dialog>
  );
}
