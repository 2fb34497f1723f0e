// A family on the wall: a quiet field behind its groups, and its title above them.
import { memo } from 'react';
import type { BoardFamily } from '#shared/derive/board.ts';
import { boxOfFamily, familyMetrics } from '#shared/derive/wall-layout.ts';
import { familyWords as words } from '#shared/strings/tables.ts';
import { Icon } from '../../../components/icon.tsx';
import { useOpenSession, useView } from '../../../store/hooks.ts';
import { useInsightBoard } from '../board-context.ts';
import { areaElementId } from '../element-ids.ts';
import { UNIT_PX } from '../layout/wall-view.ts';
import { FamilyTitleField } from './family-title-field.tsx';
import './family-field.css';

interface Props {
  readonly family: BoardFamily;
  /** The wall's drawn corner, in note-widths. */
  readonly left: number;
  readonly top: number;
}
const px = (widths: number): number => widths * UNIT_PX;

export const FamilyField = memo(function FamilyField({ family: held, left, top }: Props) {
  const { family, clusters } = held;
  const { view } = useOpenSession();
  const { openMenu } = useInsightBoard();
  const isEditing = useView(
    ({ editing }) => editing?.what === 'family' && editing.id === family.id,
  );
  const box = boxOfFamily(held);
  const title = family.title || words.unnamed;
  return (
    <section
      id={areaElementId(`family:${family.id}`)}
      className="family-field"
      data-family={family.id}
      data-count={clusters.length}
      aria-label={words.section(title, clusters.length)}
      style={{
        transform: `translate(${px(box.x - left)}px, ${px(box.y - top)}px)`,
        width: px(box.width),
        height: px(box.height),
      }}
    >
      <header
        className="family-field__head"
        data-family-id={family.id}
        style={{ height: px(familyMetrics.title), padding: `0 ${px(familyMetrics.pad)}px` }}
      >
        {isEditing ? (
          <FamilyTitleField family={family} onDone={() => view.edit(null)} />
        ) : (
          <h3 className="family-field__title" dir="auto">
            <button
              type="button"
              className="family-field__name"
              data-family-id={family.id}
              data-empty={family.title === '' || undefined}
              aria-label={words.renameIt(family.title || words.unnamedShort)}
              onClick={() => view.edit({ what: 'family', id: family.id })}
            >
              {title}
            </button>
          </h3>
        )}
        <span className="family-field__count" aria-hidden="true">
          {words.groupCount(clusters.length)}
        </span>
        <button
          type="button"
          className="cluster-field__actions"
          aria-label={words.actions(title)}
          aria-haspopup="menu"
          onClick={(event) => {
            const at = event.currentTarget.getBoundingClientRect();
            openMenu({ on: 'family', id: family.id, x: at.left, y: at.bottom });
          }}
        >
          <Icon name="more" />
        </button>
      </header>
    </section>
  );
});
