// Who does what by when and how each begins; what our own organisation does differently; what each
// would like to have.
import { useMemo } from 'react';
import { pledgesOf } from '#shared/derive/programmes.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { limits } from '#shared/domain/limits.ts';
import { type Pledge, type PledgeKind, pledgeKinds } from '#shared/domain/pledge.ts';
import { newId } from '#shared/lib/id.ts';
import { cardsWords } from '#shared/strings/cards.ts';
import { commitWords as words } from '#shared/strings/commit.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { ItemActions } from '../actions/item-actions.tsx';
import { AddLine } from '../day/add-line.tsx';
import { RoomPageButtons } from '../day/room-page-buttons.tsx';
import { random } from '../day/use-day.ts';
import { WrittenField } from '../day/written-field.tsx';
import { useMayChange } from '../insight/use-may-change.ts';
import { RoomCommit } from './commit/room-commit.tsx';
import { useProgrammes } from './use-programmes.ts';
import './commit/commit.css';

export function CommitView({ canvas }: { readonly canvas: Canvas }) {
  const { store } = useOpenSession();
  return store.role === 'room' ? <RoomCommit canvas={canvas} /> : <ConsoleCommit canvas={canvas} />;
}

function ConsoleCommit({ canvas }: { readonly canvas: Canvas }) {
  const cards = useProgrammes(canvas.id);
  return (
    <div className="day-page">
      <header className="day-head">
        <h3>{words.actions}</h3>
        <RoomPageButtons />
      </header>
      {cards.length === 0 && <p className="day-hint">{cardsWords.empty}</p>}
      {cards.map(({ id, name }, at) => {
        const said = cardsWords.named(name, at + 1);
        return (
          <section key={id} className="day-paper" data-form="">
            <h3 dir="auto">{said}</h3>
            <ItemActions
              about={{ kind: 'programme', id }}
              label={words.forCard(said)}
              addLabel={words.add(said)}
              placeholder={words.addHint}
              hasFirstStep
            />
          </section>
        );
      })}
      {pledgeKinds.map((kind) => (
        <Pledges key={kind} canvas={canvas} kind={kind} />
      ))}
    </div>
  );
}

export function usePledges(canvasId: string, kind: PledgeKind): readonly Pledge[] {
  const pledge = useSession(({ session }) => session.pledge);
  return useMemo(() => pledgesOf({ pledge }, canvasId, kind), [pledge, canvasId, kind]);
}

function Pledges({ canvas, kind }: { readonly canvas: Canvas; readonly kind: PledgeKind }) {
  const { store, view } = useOpenSession();
  const mayChange = useMayChange(canvas.id);
  const pledges = usePledges(canvas.id, kind);
  const own = words.pledges[kind];
  const add = (text: string): boolean => {
    const pledgeId = newId('pledge', random);
    const op = { type: 'pledge.add', pledgeId, canvasId: canvas.id, kind, text, who: '' } as const;
    if (!store.dispatch([op])) return false;
    view.announce(words.added(text));
    return true;
  };
  return (
    <section className="day-paper" data-form="">
      <h3>{own.title}</h3>
      <p className="day-hint">{own.hint}</p>
      {pledges.length > 0 && (
        <ul className="pledges" aria-label={own.title}>
          {pledges.map((pledge, at) => (
            <PledgeRow key={pledge.id} pledge={pledge} nth={at + 1} />
          ))}
        </ul>
      )}
      {mayChange && (
        <AddLine
          of={`pledge:${kind}`}
          label={own.add}
          placeholder={own.add}
          maxLength={limits.promptChars}
          add={add}
        />
      )}
    </section>
  );
}

function PledgeRow({ pledge, nth }: { readonly pledge: Pledge; readonly nth: number }) {
  const { store } = useOpenSession();
  const { id: pledgeId, kind, text, who } = pledge;
  const own = words.pledges[kind];
  const write = (said: Partial<Pick<Pledge, 'text' | 'who'>>, mark: string): void => {
    const now = store.state.getState().session.pledge.get(pledgeId);
    if (!now) return;
    const next = { text: now.text, who: now.who, ...said };
    if (next.text === now.text && next.who === now.who) return;
    store.dispatch([{ type: 'pledge.write', pledgeId, ...next }], mark);
  };
  const remove = (): void => {
    store.dispatch([{ type: 'pledge.write', pledgeId, text: '', who }]);
  };
  return (
    <li className="pledge">
      <WrittenField
        label={own.nth(nth)}
        labelHidden
        value={text}
        maxLength={limits.promptChars}
        mark={`pledge.text:${pledgeId}`}
        // An empty one goes, but not while somebody still writes.
        write={(next) => {
          if (next !== '') write({ text: next }, `pledge.text:${pledgeId}`);
        }}
        onDone={(next) => {
          if (next === '') remove();
        }}
      />
      <WrittenField
        label={own.who(text)}
        labelHidden
        placeholder={own.whoHint}
        value={who}
        maxLength={limits.nameChars}
        mark={`pledge.who:${pledgeId}`}
        write={(next) => write({ who: next }, `pledge.who:${pledgeId}`)}
      />
      <IconButton icon="trash" label={words.removePledge(text)} tip="end" onClick={remove} />
    </li>
  );
}
