import { useRef } from 'react';
import { evidenceOf } from '#shared/derive/evidence.ts';
import { sentenceOf } from '#shared/derive/insights.ts';
import type { Insight } from '#shared/domain/insight.ts';
import { insightsWords } from '#shared/strings/insights.ts';
import { short } from '#shared/strings/note.ts';
import { useSession } from '../../../store/hooks.ts';
import { roomSize, useRoomUnit } from '../../room-unit.ts';
import { lettersFor } from '../layout/even-pages.ts';
import { useSize } from '../use-size.ts';
import { RoomEvidence } from './room-evidence.tsx';

const words = insightsWords.room;
/** Smallest and largest, in hundredths of the window’s height. */
const LETTERS = [3.5, 9] as const;
const MEANING_CHARS = 160;

/** The insight that is being worked on: it grows as it is written. */
export function RoomInsight({ insight }: { readonly insight: Insight }) {
  const session = useSession((state) => state.session);
  const element = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(element);
  const vh = useRoomUnit();
  const sentence = sentenceOf(insight) || words.soon;
  const size = lettersFor(sentence.length, { width: width / vh, height: height / vh }, ...LETTERS);
  const ways = insight.barriers.map((barrier) => insightsWords.barriers.names[barrier].title);
  return (
    <article className="room-insight">
      <div ref={element} className="room-insight__sentence">
        <p dir="auto" style={{ fontSize: roomSize(size) }}>
          {sentence}
        </p>
      </div>
      <div className="room-insight__facts">
        {ways.length > 0 && <p>{words.barriers(ways)}</p>}
        <RoomEvidence evidence={evidenceOf(session, insight)} />
        {insight.meaning && (
          <p dir="auto">
            {insightsWords.parts.meaning}: {short(insight.meaning, MEANING_CHARS)}
          </p>
        )}
      </div>
    </article>
  );
}
