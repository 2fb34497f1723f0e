// The cards in the room: one at a time, as large as its words allow; what does not fit the smallest
// letters comes on another page.
import { sentenceOf } from '#shared/derive/insights.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Programme } from '#shared/domain/programme.ts';
import { mapValues } from '#shared/lib/record-map.ts';
import { cardsWords } from '#shared/strings/cards.ts';
import { short } from '#shared/strings/note.ts';
import { useSession } from '../../../store/hooks.ts';
import { dayWords } from '../../day/day-date.ts';
import { useRoomPage } from '../../day/use-room-page.ts';
import { PageDots } from '../../insight/room/page-dots.tsx';
import { useRoomKeys } from '../../insight/room/room-keys.ts';
import { useRoomScale } from '../../room-unit.ts';
import { useProgrammes } from '../use-programmes.ts';
import './room-cards.css';

const words = cardsWords.wall;
/** Longer texts are for reading on paper; the larger the letters, the sooner. */
const MOST_CHARS = { name: 70, deed: 150, why: 140, half: 72 } as const;
/** Larger letters leave fewer a line and fewer lines, and beside the clock a longer prompt. */
const NARROWER = 2.4;
/** Up to so much larger letters all six fields stand on one card. */
const ROOMY = 1.15;

export function RoomCards({ canvas }: { readonly canvas: Canvas }) {
  const cards = useProgrammes(canvas.id);
  const { at, onTurn } = useRoomPage();
  const nth = Math.max(0, Math.min(at, cards.length - 1));
  useRoomKeys({ at: nth, count: Math.max(1, cards.length), turn: onTurn });
  const card = cards[nth];
  if (!card) return <p className="room-sheet__large">{words.soon}</p>;
  return (
    <div className="room-card-page">
      <RoomCard card={card} nth={nth + 1} />
      <footer className="room-card-page__foot">
        <span>{words.title(nth + 1, cards.length)}</span>
        {cards.length > 1 && <PageDots count={cards.length} at={nth} onTurn={onTurn} />}
      </footer>
    </div>
  );
}

function RoomCard({ card, nth }: { readonly card: Programme; readonly nth: number }) {
  const insight = useSession(({ session }) => session.insight);
  const scale = useRoomScale();
  // In large letters the insight stays on its own wall and on paper.
  const isRoomy = scale <= ROOMY;
  const most = mapValues(MOST_CHARS, (chars) => Math.floor(chars / scale ** NARROWER));
  const why = card.insightIds.flatMap((id) => {
    const found = insight.get(id);
    return found ? [sentenceOf(found)] : [];
  });
  const test = [card.firstTest, card.firstTestOn ? dayWords(card.firstTestOn) : ''];
  return (
    <article className="room-card">
      <h2 dir="auto">{short(cardsWords.named(card.name, nth), most.name)}</h2>
      <p className="room-card__deed" dir="auto">
        {short(card.deed, most.deed) || words.open}
      </p>
      <div className="room-card__fields" data-large={isRoomy ? undefined : ''}>
        {isRoomy && (
          <Field
            label={words.insight}
            texts={why.length > 1 ? why.map((one) => short(one, most.why)) : why}
            most={most.why}
          />
        )}
        <Field
          label={cardsWords.giveAndGet}
          most={most.why}
          texts={[
            card.give && `${words.give} ${short(card.give, most.half)}`,
            card.get && `${words.get} ${short(card.get, most.half)}`,
          ]}
        />
        <Field label={words.instead} texts={[card.instead]} most={most.why} />
        <Field label={words.firstTest} texts={[test.filter(Boolean).join(' · ')]} most={most.why} />
      </div>
    </article>
  );
}

interface FieldProps {
  readonly label: string;
  readonly texts: readonly string[];
  /** Characters of each. */
  readonly most: number;
}

function Field({ label, texts, most }: FieldProps) {
  const said = texts.filter((text) => text !== '').slice(0, 2);
  return (
    <section className="room-card__field">
      <h3>{label}</h3>
      {said.length === 0 && <p>{words.open}</p>}
      {said.map((text) => (
        <p key={text} dir="auto">
          {short(text, most)}
        </p>
      ))}
    </section>
  );
}
