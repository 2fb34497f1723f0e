// The lines of one note or group: what stands on each, which way it goes, and away with it.
import { useEffect, useState } from 'react';
import type { Connector } from '#shared/domain/connector.ts';
import { limits } from '#shared/domain/limits.ts';
import { cleanLine } from '#shared/lib/text.ts';
import { endName, lineSentence, linesAt } from '#shared/strings/connector-names.ts';
import { connectorWords as words } from '#shared/strings/connectors.ts';
import type { CommandContext } from '../../../commands/command.ts';
import { turnLine } from '../../../commands/connector-commands.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useSession, useView } from '../../../store/hooks.ts';
import './lines-dialog.css';

export function LinesDialog({ context }: { readonly context: CommandContext }) {
  const { view } = context;
  const [id = ''] = useView((state) => state.selectedIds);
  const session = useSession((state) => state.session);
  const found = linesAt(session, id);
  const lines = found.toSorted((a, b) => keyOf(a, found).localeCompare(keyOf(b, found)));
  const close = (): void => view.open(null);
  const isEmpty = lines.length === 0;
  useEffect(() => {
    if (isEmpty) view.open(null);
  }, [isEmpty, view]);
  return (
    <Dialog
      title={words.editOf(endName(session, id))}
      closeLabel={words.close}
      onClose={close}
      footer={
        <Button look="primary" onClick={close}>
          {words.close}
        </Button>
      }
    >
      <ul className="lines-dialog">
        {lines.map((line) => (
          <LineRow
            key={keyOf(line, lines)}
            {...{ context, line }}
            sentence={lineSentence(session, { ...line, label: '' })}
          />
        ))}
      </ul>
    </Dialog>
  );
}

/** A line that was turned is another one in the same row, so that the focus stays there. */
function keyOf({ from, to }: Connector, lines: readonly Connector[]): string {
  const pair = [from.id, to.id].sort().join(' ');
  const isBothWays = lines.some((one) => one.from.id === to.id && one.to.id === from.id);
  return isBothWays ? `${pair} ${from.id}` : pair;
}

interface LineRowProps {
  readonly context: CommandContext;
  readonly line: Connector;
  readonly sentence: string;
}

function LineRow({ context, line, sentence }: LineRowProps) {
  const { store, view } = context;
  /** Null: nobody has typed here, and what another window writes is shown. */
  const [typed, setTyped] = useState<string | null>(null);
  const label = typed === null ? line.label : cleanLine(typed, limits.nameChars);
  const keep = (): void => {
    setTyped(null);
    if (label !== line.label)
      store.dispatch([{ type: 'connector.write', connectorId: line.id, label }]);
  };
  const take = (): void => {
    if (store.dispatch([{ type: 'connector.delete', connectorId: line.id }]))
      view.announce(words.taken(sentence));
  };
  return (
    <li aria-label={sentence}>
      <p dir="auto">{sentence}</p>
      <TextField
        label={words.label}
        value={typed ?? line.label}
        maxLength={limits.nameChars}
        onChange={setTyped}
        onEnter={keep}
        onLeave={keep}
      />
      <Button onClick={() => turnLine(context, { ...line, label })}>{words.turn}</Button>
      <Button onClick={take}>{words.take}</Button>
    </li>
  );
}
