// Two or three programme cards: one at a time in the room, and the ideas they are made from beside
// them on the console.
import type { Canvas } from '#shared/domain/canvas.ts';
import { cardsWords as words } from '#shared/strings/cards.ts';
import { startCard } from '../../commands/programme-commands.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useOpenSession } from '../../store/hooks.ts';
import { random } from '../day/use-day.ts';
import { useRoomPage } from '../day/use-room-page.ts';
import { useMayChange } from '../insight/use-may-change.ts';
import { CardEditor } from './cards/card-editor.tsx';
import { CardSide } from './cards/card-side.tsx';
import { RoomCards } from './cards/room-cards.tsx';
import { ItemTabs } from './item-tabs.tsx';
import { useProgrammes } from './use-programmes.ts';
import './cards/cards.css';

export function CardsView({ canvas }: { readonly canvas: Canvas }) {
  const { store } = useOpenSession();
  return store.role === 'room' ? <RoomCards canvas={canvas} /> : <ConsoleCards canvas={canvas} />;
}

function ConsoleCards({ canvas }: { readonly canvas: Canvas }) {
  const { store, view } = useOpenSession();
  const cards = useProgrammes(canvas.id);
  const mayChange = useMayChange(canvas.id);
  const { at, onTurn } = useRoomPage();
  const nth = Math.max(0, Math.min(at, cards.length - 1));
  const card = cards[nth];
  return (
    <div className="side-by-side">
      <div className="cards-side">
        <ItemTabs
          label={words.list}
          tabs={cards.map(({ id, name }, place) => ({
            id,
            title: words.named(name, place + 1),
            name: words.open(name, place + 1),
          }))}
          at={nth}
          onChoose={onTurn}
        >
          <Button
            icon="add"
            disabled={!mayChange}
            onClick={() => startCard({ store, view, random }, canvas.id, null)}
          >
            {words.add}
          </Button>
        </ItemTabs>
        <CardSide canvas={canvas} card={card ?? null} nth={nth + 1} />
      </div>
      {card ? (
        <CardEditor key={card.id} card={card} nth={nth + 1} />
      ) : (
        <EmptyState title={words.empty}>
          <p>{words.emptyMore}</p>
          <p className="cards-example">{words.example}</p>
        </EmptyState>
      )}
    </div>
  );
}
