// What those we ask take part in, what they give and get, and who asks them by when.
import { askedOf, partnersOf } from '#shared/derive/partners.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { type Partner, type PartnerRole, partnerRoles } from '#shared/domain/partner.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { DayField } from '../day/day-field.tsx';
import { RoomPageButtons } from '../day/room-page-buttons.tsx';
import { useMayChange } from '../insight/use-may-change.ts';
import { PartnerField } from './partner-field.tsx';
import './roles.css';

const words = partnerWords.roles;

export function RolesView({ canvas }: { readonly canvas: Canvas }) {
  const partner = useSession((state) => state.session.partner);
  const asked = askedOf(partnersOf({ partner }, canvas.id));
  if (asked.length === 0) return <EmptyState title={words.title}>{words.empty}</EmptyState>;
  return (
    <div className="day-page">
      <header className="day-head">
        <div>
          <h3 className="partner-title">{words.title}</h3>
          <p className="day-hint">{words.hint}</p>
        </div>
        <RoomPageButtons />
      </header>
      <ul className="partner-rows" aria-label={words.title}>
        {asked.map((one) => (
          <RolesCard key={one.id} partner={one} />
        ))}
      </ul>
    </div>
  );
}

function RolesCard({ partner }: { readonly partner: Partner }) {
  const { store } = useOpenSession();
  const mayChange = useMayChange(partner.canvasId);
  const { id: partnerId, roles, decision } = partner;
  const name = partner.name || partnerWords.unnamed;
  const engage = (role: PartnerRole, isIn: boolean): void => {
    const others = roles.filter((one) => one !== role);
    const op = { type: 'partner.engage', partnerId } as const;
    store.dispatch([{ ...op, roles: isIn ? [...others, role] : others }]);
  };
  const field = (part: 'gives' | 'gets' | 'ask' | 'owner', placeholder?: string) => (
    <div className="roles__field">
      <span className="roles__label" aria-hidden="true">
        {words[part]}
      </span>
      <PartnerField
        partner={partner}
        part={part}
        label={words.of(words[part], name)}
        labelHidden
        {...(placeholder ? { placeholder } : {})}
      />
    </div>
  );
  return (
    <li className="partner-row" data-form="">
      <div className="partner-row__head">
        <h4 className="decide__name" dir="auto">
          {name}
        </h4>
        {decision === 'maybe' && (
          <span className="partner-soft">{partnerWords.decide.options.maybe}</span>
        )}
      </div>
      <fieldset className="roles__choices">
        <legend className="spoken">{words.rolesOf(name)}</legend>
        {partnerRoles.map((role) => (
          <label key={role} className="roles__choice">
            <input
              type="checkbox"
              checked={roles.includes(role)}
              disabled={!mayChange}
              onChange={(event) => engage(role, event.target.checked)}
            />
            <span>
              <b>{words.roles[role]}</b>
              <span className="partner-soft">{words.roleHints[role]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="day-columns">
        {field('gives', words.givesPlaceholder)}
        {field('gets', words.getsPlaceholder)}
      </div>
      {field('ask', words.askPlaceholder)}
      <div className="day-columns">
        {field('owner')}
        <div className="roles__field">
          <span className="roles__label" aria-hidden="true">
            {words.by}
          </span>
          <DayField
            label={words.of(words.by, name)}
            labelHidden
            value={partner.askBy}
            onWrite={(askBy) => store.dispatch([{ type: 'partner.date', partnerId, askBy }])}
            onDone={() => store.endStep()}
          />
        </div>
      </div>
    </li>
  );
}
