import { needsRoom } from '#shared/derive/stakeholders.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { itemActionWords } from '#shared/strings/actions.ts';
import { placeWords as words } from '#shared/strings/stakeholder.ts';
import { ItemActions } from '../actions/item-actions.tsx';
import { usePlaced } from './use-stakeholders.ts';

/** Those whom it touches much and who have little say; each wants an action. */
export function MakeRoom({ canvas }: { readonly canvas: Canvas }) {
  const those = usePlaced(canvas.id).filter(needsRoom);
  if (those.length === 0) return null;
  return (
    <section className="make-room">
      <h3>⚑ {words.makeRoom}</h3>
      <p className="stakeholder-hint">{words.makeRoomMore}</p>
      {those.map(({ stakeholder: { id, name } }) => (
        <article key={id} data-form="">
          <h4 dir="auto">{name}</h4>
          <ItemActions
            about={{ kind: 'stakeholder', id }}
            label={itemActionWords.list(name)}
            addLabel={itemActionWords.add(name)}
            placeholder={itemActionWords.placeholder}
          />
        </article>
      ))}
    </section>
  );
}
