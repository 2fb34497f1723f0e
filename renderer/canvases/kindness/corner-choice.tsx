import { useId } from 'react';
import { type Canvas, corners } from '#shared/domain/canvas.ts';
import { prioritiseWords as words } from '#shared/strings/ideas.ts';
import { chooseCorner } from '../../commands/corner-commands.ts';
import { Button } from '../../components/button.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { useMayChange } from '../insight/use-may-change.ts';
import { useIdeaPlaces } from './use-idea-places.ts';

interface Props {
  readonly canvas: Canvas;
  readonly onVote: () => void;
}

/** The one corner that people go on with, and the way to the dots inside it. */
export function CornerChoice({ canvas, onVote }: Props) {
  const { store, view } = useOpenSession();
  const places = useIdeaPlaces(canvas);
  const mayChange = useMayChange(canvas.id);
  const hasRound = useSession(({ session }) =>
    [...session.round.values()].some(({ canvasId }) => canvasId === canvas.id),
  );
  const id = useId();
  const countIn = (corner: string): number =>
    places.filter((place) => place.corner === corner).length;
  return (
    <div className="corner-choice">
      <label htmlFor={id}>{words.choose}</label>
      <select
        id={id}
        value={canvas.corner ?? ''}
        disabled={!mayChange}
        onChange={({ target }) =>
          chooseCorner(
            { store, view },
            canvas,
            corners.find((corner) => corner === target.value) ?? null,
          )
        }
      >
        <option value="">{words.noCorner}</option>
        {corners.map((corner) => (
          <option key={corner} value={corner}>
            {words.cornerCount(words.corners[corner], countIn(corner))}
          </option>
        ))}
      </select>
      <Button disabled={!canvas.corner && !hasRound} onClick={onVote}>
        {words.vote}
      </Button>
    </div>
  );
}
