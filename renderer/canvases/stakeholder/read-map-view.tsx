// Questions that the map itself asks; each answer may become an action, each group a candidate.
import { mapQuestions } from '#shared/derive/map-questions.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Stakeholder } from '#shared/domain/stakeholder.ts';
import { itemActionWords } from '#shared/strings/actions.ts';
import { placeWords, readMapWords as words } from '#shared/strings/stakeholder.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useSession } from '../../store/hooks.ts';
import { ItemActions } from '../actions/item-actions.tsx';
import { RoomPageButtons } from '../day/room-page-buttons.tsx';
import { useContextOfCommands, usePlaced } from './use-stakeholders.ts';
import './read-map-view.css';

export function ReadMapView({ canvas }: { readonly canvas: Canvas }) {
  const session = useSession((state) => state.session);
  const isEmpty = usePlaced(canvas.id).length === 0;
  if (isEmpty)
    return (
      <EmptyState title={placeWords.empty}>
        <p>{placeWords.emptyMore}</p>
      </EmptyState>
    );
  return (
    <div className="day-page read-map">
      <header className="read-map__head">
        <p className="stakeholder-hint">{words.onlyHere}</p>
        <RoomPageButtons />
      </header>
      {mapQuestions(session, canvas.id).map(({ kind, stakeholders }) => (
        <section key={kind} className="day-paper" aria-label={words.questions[kind]}>
          <h3>{words.questions[kind]}</h3>
          {stakeholders.length === 0 ? (
            <p className="stakeholder-hint">{words.nobody}</p>
          ) : (
            stakeholders.map((one) => <Named key={one.id} stakeholder={one} />)
          )}
        </section>
      ))}
    </div>
  );
}

function Named({ stakeholder }: { readonly stakeholder: Stakeholder }) {
  const { store } = useContextOfCommands();
  const { id: stakeholderId, name, isCandidate } = stakeholder;
  return (
    <article className="read-map__named" data-form="">
      <h4 dir="auto">{name}</h4>
      <Checkbox
        label={words.candidateOf(name)}
        checked={isCandidate}
        onChange={(next) =>
          store.dispatch([{ type: 'stakeholder.nominate', stakeholderId, isCandidate: next }])
        }
      />
      <ItemActions
        about={{ kind: 'stakeholder', id: stakeholderId }}
        label={itemActionWords.list(name)}
        addLabel={itemActionWords.add(name)}
        placeholder={itemActionWords.placeholder}
      />
    </article>
  );
}
