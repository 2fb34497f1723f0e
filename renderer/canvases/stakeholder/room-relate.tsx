import { useRef } from 'react';
import { namesFit } from '#shared/derive/circle-layout.ts';
import { relationsOf } from '#shared/derive/stakeholders.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { type Relation, relationKinds } from '#shared/domain/relation.ts';
import type { Stakeholder } from '#shared/domain/stakeholder.ts';
import { matrixWords } from '#shared/strings/matrix.ts';
import { placeWords, relateWords as words } from '#shared/strings/stakeholder.ts';
import { useSession } from '../../store/hooks.ts';
import { RoomLeaves } from '../insight/room/room-leaves.tsx';
import { useSize } from '../insight/use-size.ts';
import { useRoomLetters } from '../matrix/map-letters.ts';
import { LinkPicture } from './link-picture.tsx';
import { useLookedAt } from './use-looked-at.ts';
import './room-stakeholders.css';

/** The picture of the links, and what each kind of line says. */
export function RoomRelate({ canvas }: { readonly canvas: Canvas }) {
  const session = useSession((state) => state.session);
  const { shown } = useLookedAt(canvas.id);
  if (shown.length === 0) return <p className="room-sheet__large">{placeWords.empty}</p>;
  return <Picture shown={shown} relations={relationsOf(session, canvas.id)} />;
}

interface Props {
  readonly shown: readonly Stakeholder[];
  readonly relations: readonly Relation[];
}

/** Names around the circle, or numbers where letters are too large for that. */
function Picture({ shown, relations }: Props) {
  const kinds = relationKinds.filter((kind) => relations.some((one) => one.kind === kind));
  const body = useRef<HTMLDivElement>(null);
  const letter = useRoomLetters()();
  const size = useSize(body);
  const names = shown.map(({ name }) => name);
  const isKeyed = size.width > 0 && !namesFit(names, { ...size, letter });
  return (
    <div className="room-relate">
      <div ref={body} className="room-relate__body" data-keyed={isKeyed ? '' : undefined}>
        <LinkPicture stakeholders={shown} relations={relations} isNumbered={isKeyed} />
        {isKeyed && (
          <RoomLeaves
            items={shown.map(({ id, name }, at) => ({ id, name, nth: at + 1 }))}
            label={matrixWords.key}
            across={30}
            down={12.4}
            draw={({ id, name, nth }) => (
              <li key={id} className="room-relate__key">
                <b>{nth}</b>
                <span dir="auto">{name}</span>
              </li>
            )}
          />
        )}
      </div>
      <ul className="room-relate__kinds links__legend" aria-label={words.kind}>
        {kinds.map((kind) => (
          <li key={kind}>
            <svg className="links__arrows" viewBox="0 0 40 4" aria-hidden="true">
              <path d="M0 2H40" data-link={kind} />
            </svg>
            {words.kinds[kind]}
          </li>
        ))}
      </ul>
    </div>
  );
}
