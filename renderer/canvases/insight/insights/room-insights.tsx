// The insights in the room: the one that is being worked on, as large as it goes, or all of them.
import { evidenceOf } from '#shared/derive/evidence.ts';
import { insightsOf, isWritten, sentenceOf } from '#shared/derive/insights.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Insight } from '#shared/domain/insight.ts';
import { insightsWords } from '#shared/strings/insights.ts';
import { short } from '#shared/strings/note.ts';
import { useSession } from '../../../store/hooks.ts';
import { roomSize } from '../../room-unit.ts';
import { lettersFor } from '../layout/even-pages.ts';
import { RoomLeaves } from '../room/room-leaves.tsx';
import { RoomEvidence } from './room-evidence.tsx';
import { RoomInsight } from './room-insight.tsx';
import './room-insights.css';

const words = insightsWords.room;
const MOST_CHARS = 220;
/** Smallest and largest, in hundredths of the window’s height. */
const LETTERS = [3.5, 5.6] as const;

export function RoomInsights({ canvas }: { readonly canvas: Canvas }) {
  const session = useSession((state) => state.session);
  const workedOn = useSession((state) => state.room.insightId);
  const insights = insightsOf(session, canvas.id);
  const active = insights.find(({ id }) => id === workedOn);
  if (active) return <RoomInsight insight={active} />;
  const written = insights.filter(isWritten);
  if (written.length === 0)
    return (
      <div className="room-insights-rest">
        <p>{words.soon}</p>
      </div>
    );
  const nthOf = ({ id }: Insight): number => insights.findIndex((one) => one.id === id) + 1;
  return (
    <RoomLeaves
      ordered
      items={written}
      label={words.title}
      across={130}
      down={25}
      draw={(insight, { width, height }) => {
        const sentence = short(sentenceOf(insight), MOST_CHARS);
        const room = { width: width - 12, height: height - 9.6 };
        return (
          <li key={insight.id} className="room-insight-row">
            <span className="room-insight-row__nth">{nthOf(insight)}</span>
            <div>
              <p
                className="room-insight-row__sentence"
                dir="auto"
                style={{ fontSize: roomSize(lettersFor(sentence.length, room, ...LETTERS)) }}
              >
                {sentence}
              </p>
              <RoomEvidence evidence={evidenceOf(session, insight)} />
            </div>
          </li>
        );
      }}
    />
  );
}
