// The few ideas that go on: which drives each speaks to, and whom nobody speaks to yet.
import { MOST_SURVIVORS, type Survivors } from '#shared/derive/survivors.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { drives } from '#shared/domain/idea.ts';
import type { WallRef } from '#shared/domain/item-ref.ts';
import { driveHints, driveNames, tagWords as words } from '#shared/strings/ideas.ts';
import { nameOfIdea, tagIdea } from '../../commands/idea-commands.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { random } from '../day/use-day.ts';
import { useMayChange } from '../insight/use-may-change.ts';
import { CoveragePicture } from './coverage-picture.tsx';
import { RoomTags } from './room-tags.tsx';
import { useSurvivors } from './use-survivors.ts';
import './tag.css';

export function TagView({ canvas }: { readonly canvas: Canvas }) {
  const { store } = useOpenSession();
  const survivors = useSurvivors(canvas);
  if (store.role === 'room') return <RoomTags survivors={survivors} />;
  if (survivors.items.length === 0)
    return (
      <EmptyState title={words.empty}>
        <p>{words.emptyMore}</p>
      </EmptyState>
    );
  return <Desk canvas={canvas} survivors={survivors} />;
}

interface DeskProps {
  readonly canvas: Canvas;
  readonly survivors: Survivors;
}

function Desk({ canvas, survivors }: DeskProps) {
  return (
    <div className="tag-view">
      <section className="tag-view__ideas">
        <p className="day-hint">{words.rule(survivors, MOST_SURVIVORS)}</p>
        <ol className="tagged-ideas" aria-label={words.title}>
          {survivors.items.map((item, at) => (
            <TaggedIdea key={item.id} canvas={canvas} item={item} nth={at + 1} />
          ))}
        </ol>
      </section>
      <CoveragePicture items={survivors.items} />
    </div>
  );
}

interface IdeaProps {
  readonly canvas: Canvas;
  readonly item: WallRef;
  readonly nth: number;
}

function TaggedIdea({ canvas, item, nth }: IdeaProps) {
  const { store, view } = useOpenSession();
  const name = useSession(({ session }) => nameOfIdea(session, item));
  const tagged = useSession(
    ({ session }) => [...session.idea.values()].find((one) => one.item.id === item.id)?.drives,
  );
  const mayChange = useMayChange(canvas.id);
  return (
    <li className="tagged-idea">
      <fieldset disabled={!mayChange}>
        <legend className="spoken">{words.speaks(name)}</legend>
        <p className="tagged-idea__name" dir="auto" aria-hidden="true">
          <span>{nth}</span> {name}
        </p>
        <div className="tagged-idea__drives">
          {drives.map((drive) => {
            const isOn = tagged?.includes(drive) === true;
            return (
              <label key={drive} className="drive-tag" title={driveHints[drive]}>
                <input
                  type="checkbox"
                  checked={isOn}
                  onChange={() => tagIdea({ store, view, random }, canvas.id, item, drive, !isOn)}
                />
                <span aria-hidden="true">{isOn ? '✓' : '○'}</span> {driveNames[drive]}
              </label>
            );
          })}
        </div>
      </fieldset>
    </li>
  );
}
