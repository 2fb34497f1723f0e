// What people are taken to think of it, on this screen only until it is shown on purpose; and how we
// stand with them, now and as we want to.
import { stancesOf } from '#shared/derive/stakeholders.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { placeWords, stanceWords as words } from '#shared/strings/stakeholder.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useSession } from '../../store/hooks.ts';
import { StanceRow } from './stance-row.tsx';
import { useContextOfCommands, usePlaced } from './use-stakeholders.ts';
import './stance-view.css';

export function StanceView({ canvas }: { readonly canvas: Canvas }) {
  const { store } = useContextOfCommands();
  const stance = useSession(({ session }) => session.stance);
  const stakeholders = usePlaced(canvas.id).map(({ stakeholder }) => stakeholder);
  const stances = stancesOf({ stance });
  const shown = stakeholders.filter(({ shownStance }) => shownStance !== null);
  const hidden = stakeholders.filter(
    ({ id, shownStance }) => shownStance === null && stances.has(id),
  );
  if (stakeholders.length === 0)
    return (
      <EmptyState title={placeWords.empty}>
        <p>{placeWords.emptyMore}</p>
      </EmptyState>
    );
  return (
    <div className="stances">
      <header className="stances__head">
        <p>
          {words.onlyHere} <strong role="status">{words.roomSees(shown.length)}</strong>
        </p>
        <Button
          icon="room"
          disabled={hidden.length === 0}
          onClick={() =>
            store.dispatch([{ type: 'stance.show', stakeholderIds: hidden.map(({ id }) => id) }])
          }
        >
          {words.showAll}
        </Button>
        <Button
          disabled={shown.length === 0}
          onClick={() =>
            store.dispatch([{ type: 'stance.hide', stakeholderIds: shown.map(({ id }) => id) }])
          }
        >
          {words.hideAll}
        </Button>
      </header>
      <ul className="stances__list">
        {stakeholders.map((one) => (
          <StanceRow key={one.id} stakeholder={one} stance={stances.get(one.id) ?? null} />
        ))}
      </ul>
    </div>
  );
}
