// The reveal, page by page: what to talk about first, then the table. Never a name of who scored.
import { useEffect, useRef } from 'react';
import { type CellFacts, factsOf } from '#shared/derive/cell-facts.ts';
import { scorerPlaces, whereWeDiffer } from '#shared/derive/where-we-differ.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Scoring } from '#shared/domain/scoring.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { scoringWords } from '#shared/strings/scoring.ts';
import { useRoomPage } from '../../day/use-room-page.ts';
import { PageDots } from '../../insight/room/page-dots.tsx';
import { useRoomKeys } from '../../insight/room/room-keys.ts';
import { useSize } from '../../insight/use-size.ts';
import { useRoomUnit } from '../../room-unit.ts';
import { usePartnerRecords } from '../use-partner.ts';
import { RoomScoreTable } from './room-score-table.tsx';
import { evenParts, tablePages } from './table-pages.ts';
import './room-reveal.css';

const words = scoringWords.result;
/** Hundredths of the window's height. */
const cell = { headWidth: 34, headHeight: 14.5, cellWidth: 21.5, cellHeight: 13.4 } as const;
const TALK_HEIGHT = 11.5;
const TALK_HEAD = 8;

export function RoomReveal({
  canvas,
  scoring,
}: {
  readonly canvas: Canvas;
  readonly scoring: Scoring;
}) {
  const { partners, criteria } = usePartnerRecords(canvas);
  const page = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(page);
  const { at, onTurn } = useRoomPage();
  const cells = scoring.result ?? [];
  const scorerCount = scorerPlaces(cells).length;
  const differing = whereWeDiffer(cells);
  const vh = useRoomUnit();
  const isMeasured = width > 0;
  const talks = differing.length
    ? evenParts(differing, Math.floor((height / vh - TALK_HEAD) / TALK_HEIGHT))
    : [];
  const tables = isMeasured
    ? tablePages(partners, criteria, { width: width / vh, height: height / vh, ...cell })
    : [];
  const count = Math.max(1, talks.length + tables.length);
  const nth = Math.min(at, count - 1);
  const isBeyond = isMeasured && at > count - 1;
  // Turned from afar, where nobody knows how many pages there are.
  useEffect(() => {
    if (isBeyond) onTurn(count - 1);
  }, [isBeyond, onTurn, count]);
  useRoomKeys({ at: nth, count, turn: onTurn });
  const talk = isMeasured ? talks[nth] : undefined;
  const table = tables[nth - talks.length];
  const nameOf = (id: string): string =>
    partners.find((one) => one.id === id)?.name || partnerWords.unnamed;
  const titleOf = (id: string): string =>
    criteria.find((one) => one.id === id)?.title || partnerWords.criteria.unnamed;
  return (
    <div className="room-pages">
      <div ref={page} className="room-pages__page">
        {talk && (
          <section className="room-talk">
            <h2>{words.differ}</h2>
            <ol>
              {talk.map((facts) => (
                <Talk
                  key={`${facts.cell.partnerId} ${facts.cell.criterionId}`}
                  facts={facts}
                  partner={nameOf(facts.cell.partnerId)}
                  criterion={titleOf(facts.cell.criterionId)}
                />
              ))}
            </ol>
          </section>
        )}
        {table && (
          <RoomScoreTable
            partners={table.rows}
            criteria={table.columns}
            facts={cells.map(factsOf)}
            differing={differing}
            scorerCount={scorerCount}
          />
        )}
      </div>
      <footer className="room-pages__foot room-reveal__foot">
        <p>{words.summary(scorerCount)}</p>
        {count > 1 && <PageDots count={count} at={nth} onTurn={onTurn} />}
      </footer>
    </div>
  );
}

interface TalkProps {
  readonly facts: CellFacts;
  readonly partner: string;
  readonly criterion: string;
}

function Talk({ facts, partner, criterion }: TalkProps) {
  return (
    <li className="room-talk__row">
      <p dir="auto">
        <b>{partner}</b>
        <span>{criterion}</span>
      </p>
      <p className="room-talk__values" data-many={facts.given.length > 6 ? '' : undefined}>
        {words.values(facts.given)}
      </p>
    </li>
  );
}
