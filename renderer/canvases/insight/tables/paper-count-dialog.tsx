// The count of a group on paper, put right.
import { useEffect, useRef, useState } from 'react';
import { insightWords } from '#shared/strings/insight.ts';
import { paperWords as words } from '#shared/strings/tables.ts';
import type { CommandContext } from '../../../commands/command.ts';
import { paperCountOf } from '../../../commands/paper-group.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useSession, useView } from '../../../store/hooks.ts';

export function PaperCountDialog({ context }: { readonly context: CommandContext }) {
  const { store, view } = context;
  const selected = useView((state) => state.selectedIds);
  const cluster = useSession(({ session }) => session.cluster.get([...selected][0] ?? ''));
  const [typed, setTyped] = useState(String(cluster?.paperCount ?? ''));
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  if (!cluster) return null;
  const title = cluster.title || insightWords.sort.unnamedGroup;
  const paperCount = paperCountOf(typed);
  const isFine = paperCount !== null || typed.trim() === '';
  const close = (): void => {
    view.open(null);
    view.select([]);
  };
  const keep = (): void => {
    if (!isFine) return;
    close();
    if (store.dispatch([{ type: 'cluster.count', clusterId: cluster.id, paperCount }]))
      view.announce(words.corrected(title, paperCount));
  };
  return (
    <Dialog
      title={words.correctTitle(title)}
      closeLabel={words.cancel}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{words.cancel}</Button>
          <Button look="primary" disabled={!isFine} onClick={keep}>
            {words.keep}
          </Button>
        </>
      }
    >
      <TextField
        ref={field}
        label={words.count}
        hint={isFine ? words.correctHint : words.neededCount}
        value={typed}
        maxLength={4}
        onChange={setTyped}
        onEnter={keep}
      />
    </Dialog>
  );
}
