import { benchmarkOf, gapOf } from '#shared/derive/programmes.ts';
import { benchmarkCriteria } from '#shared/domain/benchmark.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { gapWords as words } from '#shared/strings/gap.ts';
import { useSession } from '../../../store/hooks.ts';
import { useActionsAbout } from '../../actions/item-actions.tsx';
import { RoomSheet } from '../../day/room-sheet.tsx';
import { useRoomPage } from '../../day/use-room-page.ts';
import './room-gap.css';

/** The questions with what was judged; under them the one gap, and who closes it. */
export function RoomGap({ canvas }: { readonly canvas: Canvas }) {
  const session = useSession((state) => state.session);
  const page = useRoomPage();
  const gap = gapOf(session, canvas.id);
  const [action] = useActionsAbout(gap ? [gap.id] : []);
  return (
    <RoomSheet
      label={words.list}
      items={benchmarkCriteria.map((criterion) => {
        const answer = benchmarkOf(session, canvas.id, criterion)?.answer ?? null;
        return {
          key: criterion,
          content: (
            <div className="room-gap" data-gap={gap?.criterion === criterion ? '' : undefined}>
              <p>{words.criteria[criterion].question}</p>
              <p className="room-gap__answer">{answer ? words.answers[answer] : '…'}</p>
            </div>
          ),
        };
      })}
      foot={
        gap && (
          <p>
            <b>{words.wall.gap}:</b> {words.criteria[gap.criterion].term},{' '}
            {action?.owner || words.wall.who}
          </p>
        )
      }
      {...page}
    />
  );
}
