import { limits } from '#shared/domain/limits.ts';
import type { Partner, PartnerPart } from '#shared/domain/partner.ts';
import { useOpenSession } from '../../store/hooks.ts';
import type { TypedMark } from '../../store/typed-mark.ts';
import { WrittenField } from '../day/written-field.tsx';

interface Props {
  readonly partner: Partner;
  readonly part: PartnerPart;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly placeholder?: string;
  readonly className?: string;
}

const longest = (part: PartnerPart): number => {
  if (part === 'name') return limits.titleChars;
  return part === 'owner' ? limits.nameChars : limits.promptChars;
};

/** A part of what is said of a partner, written where it stands. */
export function PartnerField({ partner, part, ...field }: Props) {
  const { store } = useOpenSession();
  const { id: partnerId } = partner;
  const mark: TypedMark = `partner:${part}:${partnerId}`;
  return (
    <WrittenField
      {...field}
      value={partner[part]}
      maxLength={longest(part)}
      mark={mark}
      write={(text) => {
        const now = store.state.getState().session.partner.get(partnerId);
        if (now && now[part] !== text)
          store.dispatch([{ type: 'partner.write', partnerId, part, text }], mark);
      }}
    />
  );
}
