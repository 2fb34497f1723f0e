import { sentenceOf } from '#shared/derive/insights.ts';
import type { Action } from '#shared/domain/action.ts';
import type { Insight } from '#shared/domain/insight.ts';
import { closeWords as words } from '#shared/strings/day.ts';
import { dayWords } from './day-date.ts';
import { RoomSheet } from './room-sheet.tsx';
import { useActions, useInsightsToCheck, useParkedNotes } from './use-day.ts';
import { useRoomPage } from './use-room-page.ts';
import './room-close.css';

interface Task {
  readonly key: string;
  readonly what: string;
  readonly owner: string;
  readonly dueOn: Action['dueOn'];
  readonly isDone: boolean;
}

/** Who does what by when, to be read out: the name and the day stand out. */
export function RoomClose() {
  const actions = useActions();
  const insights = useInsightsToCheck();
  const laterCount = useParkedNotes().length;
  const page = useRoomPage();
  const tasks = [...actions.map(taskOf), ...insights.filter(isTaken).map(checkOf)];
  if (tasks.length === 0) return <p className="room-sheet__large">{words.thanks}</p>;
  return (
    <RoomSheet
      label={words.room.list}
      items={tasks.map((task) => ({ key: task.key, content: <RoomTask {...task} /> }))}
      foot={
        <p className="room-close__foot">
          <b>{words.thanks}</b>
          {laterCount > 0 && <span>{words.room.forLater(laterCount)}</span>}
        </p>
      }
      {...page}
    />
  );
}

const taskOf = ({ id, text, owner, dueOn, isDone }: Action): Task => ({
  key: id,
  what: text,
  owner,
  dueOn,
  isDone,
});

/** Somebody has said yes to it, or a day was set. */
const isTaken = ({ checkOwner, checkBy }: Insight): boolean =>
  checkOwner !== '' || checkBy !== null;
const checkOf = (insight: Insight): Task => ({
  key: insight.id,
  what: words.room.check(sentenceOf(insight)),
  owner: insight.checkOwner,
  dueOn: insight.checkBy,
  isDone: false,
});

function RoomTask({ what, owner, dueOn, isDone }: Task) {
  return (
    <div className="room-task" data-done={isDone ? '' : undefined}>
      <p className="room-task__what" dir="auto">
        {what}
      </p>
      <p className="room-task__who">
        <b dir="auto" data-open={owner ? undefined : ''}>
          {owner || words.room.nobody}
        </b>
        {isDone ? (
          <span>✓ {words.room.done}</span>
        ) : (
          <span data-open={dueOn ? undefined : ''}>
            {dueOn ? dayWords(dueOn) : words.room.noDay}
          </span>
        )}
      </p>
    </div>
  );
}
