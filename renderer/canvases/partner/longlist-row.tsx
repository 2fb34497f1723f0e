import { type GateState, gateState } from '#shared/derive/gates.ts';
import type { Gate } from '#shared/domain/gate.ts';
import type { Partner } from '#shared/domain/partner.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { useOpenSession } from '../../store/hooks.ts';
import { ChainButton } from '../chain-button.tsx';
import { useMayChange } from '../insight/use-may-change.ts';
import { Answers } from './answers.tsx';
import { GateMark } from './gate-mark.tsx';
import { PartnerField } from './partner-field.tsx';

const words = partnerWords.longlist;
const met = { met: true, failed: false, unknown: null } as const;
const options = (['met', 'failed', 'unknown'] as const).map((value) => ({
  value,
  title: words.states[value],
}));

interface Props {
  readonly partner: Partner;
  readonly gates: readonly Gate[];
}

/** One that it could be: name, who that is, and each must-have met, not met or not known. */
export function LonglistRow({ partner, gates }: Props) {
  const { store, view } = useOpenSession();
  const mayChange = useMayChange(partner.canvasId);
  const { id: partnerId, stakeholderId } = partner;
  const name = partner.name || partnerWords.unnamed;
  const check = (gateId: Gate['id'], state: GateState): void => {
    store.dispatch([{ type: 'partner.check', partnerId, gateId, isMet: met[state] }]);
  };
  return (
    <li className="partner-row" data-form="">
      <div className="partner-row__head">
        <PartnerField
          partner={partner}
          part="name"
          className="partner-name"
          label={words.name}
          labelHidden
        />
        {stakeholderId && <span className="partner-soft longlist-from">{words.fromMap}</span>}
        <GateMark partner={partner} gates={gates} />
        <ChainButton item={{ kind: 'partner', id: partnerId }} name={partner.name} />
        {mayChange && (
          <IconButton
            icon="trash"
            label={words.remove(name)}
            tip="end"
            onClick={() => {
              if (store.dispatch([{ type: 'partner.delete', partnerId }]))
                view.announce(words.removed(name));
            }}
          />
        )}
      </div>
      <PartnerField
        partner={partner}
        part="about"
        label={`${words.about}: ${name}`}
        labelHidden
        placeholder={words.aboutPlaceholder}
      />
      {gates.length > 0 && (
        <ul className="longlist-gates" aria-label={words.gates(name)}>
          {gates.map((gate) => (
            <li key={gate.id}>
              <span dir="auto">{gate.text}</span>
              <Answers
                label={words.gate(gate.text, name)}
                value={gateState(partner, gate.id)}
                options={options}
                disabled={!mayChange}
                onChange={(state) => check(gate.id, state)}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
