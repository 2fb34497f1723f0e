// Keep, change or stop, programme by programme, with the reason and what was counted beside it.

import type { Canvas } from '#shared/domain/canvas.ts';
import { limits } from '#shared/domain/limits.ts';
import { type Programme, verdicts } from '#shared/domain/programme.ts';
import { cardsWords } from '#shared/strings/cards.ts';
import { short } from '#shared/strings/note.ts';
import { reviewWords } from '#shared/strings/review.ts';
import { useOpenSession } from '../../store/hooks.ts';
import type { TypedMark } from '../../store/typed-mark.ts';
import { RoomPageButtons } from '../day/room-page-buttons.tsx';
import { RoomSheet } from '../day/room-sheet.tsx';
import { useRoomPage } from '../day/use-room-page.ts';
import { WrittenField } from '../day/written-field.tsx';
import { useMayChange } from '../insight/use-may-change.ts';
import { PickOne } from './pick-one.tsx';
import { VerdictLine } from './review/verdict-line.tsx';
import { useMeasures, useProgrammes } from './use-programmes.ts';
import './review/review.css';

const words = reviewWords.judge;
const MOST_CHARS = 160;

export function VerdictView({ canvas }: { readonly canvas: Canvas }) {
  const { store } = useOpenSession();
  const cards = useProgrammes(canvas.id);
  if (store.role === 'room') return <RoomVerdicts cards={cards} />;
  return (
    <div className="day-page">
      <header className="day-head">
        <h3>{words.list}</h3>
        <RoomPageButtons />
      </header>
      {cards.length === 0 && <p className="day-hint">{words.none}</p>}
      {cards.map((card, at) => (
        <JudgedCard key={card.id} card={card} name={cardsWords.named(card.name, at + 1)} />
      ))}
    </div>
  );
}

interface CardProps {
  readonly card: Programme;
  readonly name: string;
}

function JudgedCard({ card, name }: CardProps) {
  const { store } = useOpenSession();
  const mayChange = useMayChange(card.canvasId);
  const measures = useMeasures(card.canvasId).filter(({ programmeId }) => programmeId === card.id);
  const { id: programmeId, verdict, verdictReason } = card;
  const mark: TypedMark = `programme.judge:${programmeId}`;
  return (
    <section className="day-paper" data-form="">
      <h3 dir="auto">{name}</h3>
      {measures.map((measure) => (
        <VerdictLine key={measure.id} measure={measure} />
      ))}
      <PickOne
        label={words.question(name)}
        value={verdict}
        options={verdicts.map((value) => ({ value, title: words.verdicts[value] }))}
        isDisabled={!mayChange}
        onChange={(value) =>
          store.dispatch([
            { type: 'programme.judge', programmeId, verdict: value, reason: verdictReason },
          ])
        }
      />
      <WrittenField
        label={words.reason(name)}
        labelHidden
        placeholder={words.reasonHint}
        value={verdictReason}
        maxLength={limits.promptChars}
        mark={mark}
        write={(reason) => {
          if (reason === verdictReason) return;
          store.dispatch([{ type: 'programme.judge', programmeId, verdict, reason }], mark);
        }}
      />
    </section>
  );
}

function RoomVerdicts({ cards }: { readonly cards: readonly Programme[] }) {
  const page = useRoomPage();
  if (cards.length === 0) return <p className="room-sheet__large">{words.ask}</p>;
  return (
    <RoomSheet
      label={words.list}
      items={cards.map((card, at) => ({
        key: card.id,
        content: (
          <div className="room-review">
            <div>
              <p dir="auto">
                <b>{cardsWords.named(card.name, at + 1)}</b>
              </p>
              <p dir="auto">{short(card.verdictReason, MOST_CHARS)}</p>
            </div>
            <p>
              {card.verdict ? <b>{words.verdicts[card.verdict]}</b> : <span>{words.open}</span>}
            </p>
          </div>
        ),
      }))}
      {...page}
    />
  );
}
