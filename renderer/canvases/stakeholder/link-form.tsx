import { useState } from 'react';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { RelationKind } from '#shared/domain/relation.ts';
import type { Stakeholder } from '#shared/domain/stakeholder.ts';
import { relateWords as words } from '#shared/strings/stakeholder.ts';
import { relate } from '../../commands/stakeholder-commands.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { useContextOfCommands } from './use-stakeholders.ts';

interface Props {
  readonly canvas: Canvas;
  readonly stakeholders: readonly Stakeholder[];
  readonly kinds: readonly RelationKind[];
}

/** From, how, to: a link without a drag. */
export function LinkForm({ canvas, stakeholders, kinds }: Props) {
  const context = useContextOfCommands();
  const [fromId, setFrom] = useState('');
  const [toId, setTo] = useState('');
  const [kind, setKind] = useState<RelationKind>('works-with');
  const from = stakeholders.find(({ id }) => id === fromId);
  const to = stakeholders.find(({ id }) => id === toId && id !== fromId);
  const nameless = { value: '', label: words.choose };
  const names = stakeholders.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form
      className="relate__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!from || !to) return;
        relate(context, canvas.id, from.id, kind, to.id);
        setTo('');
      }}
    >
      <Select label={words.from} value={fromId} options={[nameless, ...names]} onChange={setFrom} />
      <Select
        label={words.kind}
        value={kind}
        options={kinds.map((one) => ({ value: one, label: words.kinds[one] }))}
        onChange={(value) => setKind(kinds.find((one) => one === value) ?? 'works-with')}
      />
      <Select
        label={words.to}
        value={to ? toId : ''}
        options={[nameless, ...names.filter(({ value }) => value !== fromId)]}
        onChange={setTo}
      />
      <Button submit disabled={!from || !to}>
        {words.add}
      </Button>
    </form>
  );
}
