import { ideaWords } from '#shared/strings/ideas.ts';
import { lenses } from '#shared/workshops/lenses.ts';
import { drawLens, putLensAway, showLens } from '../../commands/idea-commands.ts';
import { Button } from '../../components/button.tsx';
import { MenuButton } from '../../components/menu-button.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { random } from '../day/use-day.ts';

const words = ideaWords.lens;

/** One lens at a time, drawn or chosen, large in the room. */
export function LensPanel() {
  const { store, view } = useOpenSession();
  const lensId = useSession((state) => state.room.lens);
  const drawn = useSession((state) => state.room.drawnLenses);
  const lens = lenses.find(({ id }) => id === lensId);
  const left = lenses.filter(({ id }) => !drawn.includes(id)).length;
  return (
    <section className="idea-panel" data-lens={lens ? '' : undefined} aria-label={words.title}>
      <p className="idea-panel__lens">
        <strong>{lens?.title ?? words.title}</strong> <span>{lens?.text ?? words.hint}</span>
      </p>
      <p className="idea-panel__hint">
        {lens ? `${words.remembered} ${words.left(left)}.` : `${words.left(left)}.`}
      </p>
      <div className="idea-panel__row">
        <Button icon="note" shortcut="Shift+D" onClick={() => drawLens({ store, view, random })}>
          {lens ? words.drawNext : words.draw}
        </Button>
        {lens && (
          <Button look="quiet" onClick={() => putLensAway({ store, view })}>
            {words.putAway}
          </Button>
        )}
        <MenuButton
          label={words.choose}
          name={words.chooseName}
          items={lenses.map((one) => ({
            id: one.id,
            label: drawn.includes(one.id) ? `${one.title} (${words.wasDrawn})` : one.title,
            checked: one.id === lensId,
            onSelect: () => showLens({ store, view }, one),
          }))}
        />
      </div>
    </section>
  );
}
