import { limits } from '#shared/domain/limits.ts';
import {
  type Stakeholder,
  type Standing,
  stanceViewSchema,
  stanceViews,
  standingSchema,
  standings,
} from '#shared/domain/stakeholder.ts';
import type { Stance } from '#shared/domain/stance.ts';
import { newId } from '#shared/lib/id.ts';
import { stanceWords as words } from '#shared/strings/stakeholder.ts';
import { Button } from '../../components/button.tsx';
import type { TypedMark } from '../../store/typed-mark.ts';
import { WrittenField } from '../day/written-field.tsx';
import { useMayChange } from '../insight/use-may-change.ts';
import { useContextOfCommands } from './use-stakeholders.ts';

interface Props {
  readonly stakeholder: Stakeholder;
  readonly stance: Stance | null;
}

export function StanceRow({ stakeholder, stance }: Props) {
  const { store, random } = useContextOfCommands();
  const mayChange = useMayChange(stakeholder.canvasId);
  const { id: stakeholderId, name, shownStance, standing, wanted } = stakeholder;
  const mark: TypedMark = `stance:${stakeholderId}`;
  const write = (view: Stance['view'] | null, reason: string, key?: string): void => {
    const stanceId = stance?.id ?? newId('stance', random);
    store.dispatch([{ type: 'stance.write', stanceId, stakeholderId, view, reason }], key);
  };
  const stand = (now: Standing | null, then: Standing | null): void => {
    store.dispatch([{ type: 'stakeholder.stand', stakeholderId, standing: now, wanted: then }]);
  };
  const isShown = shownStance !== null;
  return (
    <li className="stance">
      <fieldset disabled={!mayChange} aria-label={name}>
        <h3 dir="auto">{name}</h3>
        <select
          aria-label={words.of(name)}
          value={stance?.view ?? ''}
          onChange={({ target }) => {
            const view = stanceViewSchema.safeParse(target.value);
            write(view.success ? view.data : null, stance?.reason ?? '');
          }}
        >
          <option value="">{words.none}</option>
          {stanceViews.map((view) => (
            <option key={view} value={view}>
              {words.signs[view]} {words.views[view]}
            </option>
          ))}
        </select>
        <div className="stance__reason">
          {stance && (
            <WrittenField
              label={words.reason(name)}
              labelHidden
              placeholder={words.reasonPlaceholder}
              value={stance.reason}
              maxLength={limits.promptChars}
              mark={mark}
              write={(reason) => {
                if (reason !== stance.reason) write(stance.view, reason, mark);
              }}
            />
          )}
        </div>
        <Button
          look="quiet"
          pressed={isShown}
          disabled={!stance}
          name={isShown ? words.hideOne(name) : words.showOne(name)}
          onClick={() =>
            store.dispatch([
              { type: isShown ? 'stance.hide' : 'stance.show', stakeholderIds: [stakeholderId] },
            ])
          }
        >
          {isShown ? words.hide : words.show}
        </Button>
        <div className="stance__stand">
          <StandingChoice
            label={words.nowOf(name)}
            title={words.now}
            value={standing}
            onChange={(now) => stand(now, wanted)}
          />
          <span aria-hidden="true">→</span>
          <StandingChoice
            label={words.wantedOf(name)}
            title={words.wanted}
            value={wanted}
            onChange={(then) => stand(standing, then)}
          />
        </div>
      </fieldset>
    </li>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly title: string;
  readonly value: Standing | null;
  readonly onChange: (standing: Standing | null) => void;
}

function StandingChoice({ label, title, value, onChange }: ChoiceProps) {
  return (
    <>
      <span className="stance__title">{title}</span>
      <select
        aria-label={label}
        value={value ?? ''}
        onChange={({ target }) => {
          const chosen = standingSchema.safeParse(target.value);
          onChange(chosen.success ? chosen.data : null);
        }}
      >
        <option value="">{words.none}</option>
        {standings.map((one) => (
          <option key={one} value={one}>
            {words.standings[one]}
          </option>
        ))}
      </select>
    </>
  );
}
