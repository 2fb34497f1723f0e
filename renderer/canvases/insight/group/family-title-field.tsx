import type { Family } from '#shared/domain/family.ts';
import { limits } from '#shared/domain/limits.ts';
import { cleanLine } from '#shared/lib/text.ts';
import { familyWords as words } from '#shared/strings/tables.ts';
import { useOpenSession, useTypedText } from '../../../store/hooks.ts';
import type { TypedMark } from '../../../store/typed-mark.ts';
import { areaElementId } from '../element-ids.ts';
import { GrowingField } from '../note/growing-field.tsx';

interface Props {
  readonly family: Family;
  readonly onDone: () => void;
}

/** The title of a family, written in place. */
export function FamilyTitleField({ family, onDone }: Props) {
  const { store } = useOpenSession();
  const mark: TypedMark = `family:${family.id}`;
  const typed = useTypedText(mark, (text) => {
    const title = cleanLine(text, limits.titleChars);
    const now = store.state.getState().session.family.get(family.id);
    if (now && now.title !== title)
      store.dispatch([{ type: 'family.rename', familyId: family.id, title }], mark);
  });
  // The keys stay on the title once it is written.
  const backToName = (): void => {
    onDone();
    requestAnimationFrame(() =>
      document.getElementById(areaElementId(mark))?.querySelector('button')?.focus(),
    );
  };
  return (
    <GrowingField
      className="family-field__title"
      label={words.titleLabel}
      placeholder={words.titleLabel}
      value={family.title}
      maxLength={limits.titleChars}
      typed={typed}
      autoFocus
      onDone={() => {
        store.endStep();
        onDone();
      }}
      onEscape={backToName}
      onEnter={backToName}
    />
  );
}
