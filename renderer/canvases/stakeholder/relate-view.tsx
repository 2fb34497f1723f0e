// Who is linked to whom, and how: drawn from one to another, or said in three choices.
import { useState } from 'react';
import { relationsOf } from '#shared/derive/stakeholders.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { type RelationKind, relationKinds } from '#shared/domain/relation.ts';
import { placeWords, relateWords as words } from '#shared/strings/stakeholder.ts';
import { relate, relationSentence } from '../../commands/stakeholder-commands.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useSession } from '../../store/hooks.ts';
import { useMayChange } from '../insight/use-may-change.ts';
import { LinkForm } from './link-form.tsx';
import { LinkPicture } from './link-picture.tsx';
import { useLinkHand } from './use-link-hand.ts';
import { useLookedAt } from './use-looked-at.ts';
import { useContextOfCommands } from './use-stakeholders.ts';
import './relate-view.css';

/** Asked for first. */
const FIRST_KINDS = 2;

export function RelateView({ canvas }: { readonly canvas: Canvas }) {
  const context = useContextOfCommands();
  const session = useSession((state) => state.session);
  const mayChange = useMayChange(canvas.id);
  const { all, shown, toggle } = useLookedAt(canvas.id);
  const [kind, setKind] = useState<RelationKind>('works-with');
  const [only, filter] = useState<RelationKind | null>(null);
  const [isMore, more] = useState(false);
  const relations = relationsOf(session, canvas.id);
  const kinds = isMore ? relationKinds : relationKinds.slice(0, FIRST_KINDS);
  const hand = useLinkHand(
    shown.map(({ id }) => id),
    mayChange,
    (fromId, toId) => relate(context, canvas.id, fromId, kind, toId),
  );
  const held = shown.find(({ id }) => id === hand.heldId);
  if (all.length === 0)
    return (
      <EmptyState title={placeWords.empty}>
        <p>{placeWords.emptyMore}</p>
      </EmptyState>
    );
  return (
    <div ref={hand.ref} className="relate">
      <div className="relate__picture">
        <div className="relate__kinds" role="toolbar" aria-label={words.kind}>
          {kinds.map((one) => (
            <Button
              key={one}
              look="quiet"
              pressed={one === kind}
              onClick={() => {
                setKind(one);
              }}
            >
              {words.kinds[one]}
            </Button>
          ))}
          <Button look="quiet" expanded={isMore} onClick={() => more(!isMore)}>
            {isMore ? words.fewer : words.more}
          </Button>
        </div>
        <LinkPicture
          stakeholders={shown}
          relations={relations.filter((one) => only === null || one.kind === only)}
          heldId={hand.heldId}
          onChoose={hand.choose}
          field={hand.field}
        />
      </div>
      <aside className="relate__side">
        <p role="status" className="stakeholder-hint">
          {held ? words.linkTo(held.name) : relations.length === 0 ? words.none : ''}
        </p>
        {mayChange && <LinkForm canvas={canvas} stakeholders={all} kinds={kinds} />}
        <label className="relate__filter">
          {words.filter}{' '}
          <select
            value={only ?? ''}
            onChange={({ target }) =>
              filter(relationKinds.find((one) => one === target.value) ?? null)
            }
          >
            <option value="">{words.all}</option>
            {relationKinds.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        </label>
        <ul className="relate__list" aria-label={words.list}>
          {relations
            .filter((one) => only === null || one.kind === only)
            .map(({ id, fromId, kind: how, toId }) => {
              const sentence = relationSentence(session, fromId, how, toId);
              return (
                <li key={id}>
                  <span dir="auto">{sentence}</span>
                  {mayChange && (
                    <IconButton
                      icon="trash"
                      label={words.delete(sentence)}
                      tip="end"
                      onClick={() => {
                        context.store.dispatch([{ type: 'relation.delete', relationId: id }]);
                        context.view.announce(words.deleted);
                      }}
                    />
                  )}
                </li>
              );
            })}
        </ul>
        <details>
          <summary>{words.shown}</summary>
          <p className="stakeholder-hint">{words.rule}</p>
          {all.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={shown.some((one) => one.id === id)}
              onChange={() => toggle(id)}
            />
          ))}
        </details>
      </aside>
    </div>
  );
}
