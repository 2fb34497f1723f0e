import type { TrashCard } from '#shared/api/views.ts';
import { daysLeft } from '#shared/derive/days-left.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { libraryStrings as words } from '#shared/strings/library.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useAppStores } from '../../store/hooks.ts';
import { momentWords } from '../moment.ts';
import { BoardPicture } from './board-picture.tsx';

interface TrashRowProps {
  readonly card: TrashCard;
  readonly isPicked: boolean;
  readonly onPick: (range: boolean) => void;
  readonly onDiscard: () => void;
}

/** One that was thrown away: what is in it, and how long it is still there. */
export function TrashRow({ card, isPicked, onPick, onDiscard }: TrashRowProps) {
  const { library } = useAppStores();
  const title = card.title || consoleStrings.untitled;
  const now = Date.now();
  const { stageTitle, stageNth, stageCount, noteCount, clusterCount } = card;
  const stage = stageTitle === null ? '' : ` · ${words.stage(stageTitle, stageNth, stageCount)}`;
  const content =
    stageCount === 0 ? words.unreadable : words.counts(noteCount, clusterCount) + stage;
  return (
    <li className="trash-row" data-picked={isPicked}>
      <label className="trash-pick">
        <input
          type="checkbox"
          aria-label={words.select.one(title)}
          checked={isPicked}
          onChange={({ nativeEvent }) =>
            onPick(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
          }
        />
      </label>
      <BoardPicture picture={card.picture} />
      <div className="trash-text">
        <h3 dir="auto">{title}</h3>
        <p>{content}</p>
        <p className="trash-when">
          {words.deleted(momentWords(card.trashedAt, now))} ·{' '}
          {words.daysLeft(daysLeft(card.trashedAt, now))}
        </p>
      </div>
      <Button
        icon="restore"
        name={words.restoreNamed(title)}
        onClick={() => void library.restore([card.trashId])}
      >
        {words.restore}
      </Button>
      <IconButton icon="trash" label={words.discardNamed(title)} tip="end" onClick={onDiscard} />
    </li>
  );
}
