// Five questions, and under each who answers to it: typed in a row, Enter begins the next.

import type { Canvas } from '#shared/domain/canvas.ts';
import { limits } from '#shared/domain/limits.ts';
import { type Listing, listings, type Stakeholder } from '#shared/domain/stakeholder.ts';
import { chainWords } from '#shared/strings/chain.ts';
import { listingWords as words } from '#shared/strings/stakeholder.ts';
import {
  addStakeholder,
  deleteStakeholder,
  listUnder,
} from '../../commands/stakeholder-commands.ts';
import { MenuButton } from '../../components/menu-button.tsx';
import { useSession } from '../../store/hooks.ts';
import type { TypedMark } from '../../store/typed-mark.ts';
import { AddLine } from '../day/add-line.tsx';
import { WrittenField } from '../day/written-field.tsx';
import { useMayChange } from '../insight/use-may-change.ts';
import { useContextOfCommands, usePlaced } from './use-stakeholders.ts';
import './list-view.css';

export function ListView({ canvas }: { readonly canvas: Canvas }) {
  const isFull = useSession(({ session }) => session.stakeholder.size >= limits.stakeholders);
  return (
    <div className="listing" data-form="">
      <p className="listing__hint">{isFull ? words.full(limits.stakeholders) : words.hint}</p>
      {listings.map((listing) => (
        <ListColumn key={listing} canvas={canvas} listing={listing} isFull={isFull} />
      ))}
    </div>
  );
}

interface ColumnProps {
  readonly canvas: Canvas;
  readonly listing: Listing;
  readonly isFull: boolean;
}

function ListColumn({ canvas, listing, isFull }: ColumnProps) {
  const context = useContextOfCommands();
  const mayChange = useMayChange(canvas.id);
  const placed = usePlaced(canvas.id);
  const here = placed.filter(({ stakeholder }) => stakeholder.listing === listing);
  const title = words.titles[listing];
  return (
    <section className="listing__column" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {here.map(({ stakeholder }) => (
          <ListRow key={stakeholder.id} stakeholder={stakeholder} />
        ))}
      </ul>
      {mayChange && !isFull && (
        <AddLine
          of={`listing:${listing}:${canvas.id}`}
          label={words.add(title)}
          placeholder={words.examples[listing]}
          maxLength={limits.titleChars}
          add={(name) => addStakeholder(context, canvas.id, listing, name)}
        />
      )}
    </section>
  );
}

function ListRow({ stakeholder }: { readonly stakeholder: Stakeholder }) {
  const context = useContextOfCommands();
  const mayChange = useMayChange(stakeholder.canvasId);
  const { id: stakeholderId, name, listing } = stakeholder;
  const mark: TypedMark = `stakeholder:name:${stakeholderId}`;
  const others = listings.filter((one) => one !== listing);
  return (
    <li className="listing__row" data-stakeholder={stakeholderId}>
      <WrittenField
        label={words.name(name)}
        labelHidden
        value={name}
        maxLength={limits.titleChars}
        mark={mark}
        write={(text) => {
          if (text !== '' && text !== name)
            context.store.dispatch(
              [{ type: 'stakeholder.write', stakeholderId, part: 'name', text }],
              mark,
            );
        }}
      />
      {mayChange && (
        <MenuButton
          iconOnly="more"
          label={words.what(name)}
          tip="end"
          items={[
            ...others.map((to) => ({
              id: to,
              label: words.moveTo(words.titles[to]),
              onSelect: () => listUnder(context, stakeholder, to),
            })),
            {
              id: 'chain',
              label: chainWords.show,
              onSelect: () => context.view.followChain({ kind: 'stakeholder', id: stakeholderId }),
            },
            {
              ...{ id: 'delete', label: words.delete, icon: 'trash', danger: true, apart: true },
              onSelect: () => deleteStakeholder(context, stakeholder),
            } as const,
          ]}
        />
      )}
    </li>
  );
}
