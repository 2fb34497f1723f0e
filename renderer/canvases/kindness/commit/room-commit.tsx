import { pledgesOf } from '#shared/derive/programmes.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { pledgeKinds } from '#shared/domain/pledge.ts';
import { commitWords as words } from '#shared/strings/commit.ts';
import { closeWords } from '#shared/strings/day.ts';
import { useSession } from '../../../store/hooks.ts';
import { useActionsAbout } from '../../actions/item-actions.tsx';
import { dayWords } from '../../day/day-date.ts';
import { RoomSheet } from '../../day/room-sheet.tsx';
import { useRoomPage } from '../../day/use-room-page.ts';
import { useProgrammes } from '../use-programmes.ts';
import '../../day/room-close.css';

/** To be read out: who does what by when and how it begins, then what we do differently ourselves. */
export function RoomCommit({ canvas }: { readonly canvas: Canvas }) {
  const cards = useProgrammes(canvas.id);
  const actions = useActionsAbout(cards.map(({ id }) => id));
  const session = useSession((state) => state.session);
  const page = useRoomPage();
  const items = [
    ...actions.map(({ id, text, owner, dueOn, firstStep }) => ({
      key: id,
      content: (
        <Promised
          what={text}
          more={firstStep && words.wall.begins(firstStep)}
          who={owner || closeWords.room.nobody}
          when={dueOn ? dayWords(dueOn) : closeWords.room.noDay}
        />
      ),
    })),
    ...pledgeKinds.flatMap((kind) =>
      pledgesOf(session, canvas.id, kind).map(({ id, text, who }) => ({
        key: id,
        content: <Promised what={text} more="" who={who} when={words.wall[kind]} />,
      })),
    ),
  ];
  if (items.length === 0) return <p className="room-sheet__large">{words.wall.soon}</p>;
  return <RoomSheet label={words.wall.list} items={items} {...page} />;
}

interface Props {
  readonly what: string;
  readonly more: string;
  readonly who: string;
  readonly when: string;
}

function Promised({ what, more, who, when }: Props) {
  return (
    <div className="room-task">
      <div>
        <p dir="auto">{what}</p>
        {more && (
          <p className="room-sheet__label" dir="auto">
            {more}
          </p>
        )}
      </div>
      <p className="room-task__who">
        <b dir="auto">{who}</b>
        <span>{when}</span>
      </p>
    </div>
  );
}
