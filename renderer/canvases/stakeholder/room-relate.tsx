import { relationsOf } from '#shared/derive/stakeholders.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { relationKinds } from '#shared/domain/relation.ts';
import { placeWords, relateWords as words } from '#shared/strings/stakeholder.ts';
import { useSession } from '../../store/hooks.ts';
import { LinkPicture } from './link-picture.tsx';
import { useLookedAt } from './use-looked-at.ts';
import './room-stakeholders.css';

/** The picture of the links, and what each kind of line says. */
export function RoomRelate({ canvas }: { readonly canvas: Canvas }) {
  const session = useSession((state) => state.session);
  const { shown } = useLookedAt(canvas.id);
  const relations = relationsOf(session, canvas.id);
  const kinds = relationKinds.filter((kind) => relations.some((one) => one.kind === kind));
  if (shown.length === 0) return <p className="room-sheet__large">{placeWords.empty}</p>;
  return (
    <div className="room-relate">
      <LinkPicture stakeholders={shown} relations={relations} />
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
