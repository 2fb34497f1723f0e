// Whom we ask: a decision and its reason for each, the highest mean first. Who fails a must-have can
// be a maybe, and can't be invited as things stand.

import type { RankedPartner } from '#shared/derive/partner-ranking.ts';
import { standingOf } from '#shared/derive/partners.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { type Decision, decisions, type Partner } from '#shared/domain/partner.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { RoomPageButtons } from '../day/room-page-buttons.tsx';
import { useMayChange } from '../insight/use-may-change.ts';
import { Answers } from './answers.tsx';
import { GateMark } from './gate-mark.tsx';
import { PartnerField } from './partner-field.tsx';
import { usePartnerRecords } from './use-partner.ts';
import './decide.css';

const words = partnerWords.decide;
const LONG_LIST = 4;

export function DecideView({ canvas }: { readonly canvas: Canvas }) {
  const session = useSession((state) => state.session);
  const { ranked, excluded } = standingOf(session, canvas.id);
  const all = [...ranked, ...excluded];
  if (all.length === 0) return <EmptyState title={words.title}>{words.empty}</EmptyState>;
  return (
    <div className="day-page">
      <header className="day-head">
        <h3 className="partner-title">{words.title}</h3>
        {all.length >= LONG_LIST && <RoomPageButtons />}
      </header>
      <ol className="partner-rows" aria-label={words.title}>
        {all.map((one) => {
          const partner = session.partner.get(one.partnerId);
          return (
            partner && (
              <DecisionRow
                key={one.partnerId}
                canvas={canvas}
                partner={partner}
                ranked={one}
                isExcluded={excluded.includes(one)}
              />
            )
          );
        })}
      </ol>
    </div>
  );
}

interface RowProps {
  readonly canvas: Canvas;
  readonly partner: Partner;
  readonly ranked: RankedPartner;
  readonly isExcluded: boolean;
}

function DecisionRow({ canvas, partner, ranked, isExcluded }: RowProps) {
  const { store } = useOpenSession();
  const { gates } = usePartnerRecords(canvas);
  const mayChange = useMayChange(canvas.id);
  const { id: partnerId, decision } = partner;
  const name = partner.name || partnerWords.unnamed;
  const decide = (to: Decision | null): void => {
    store.dispatch([{ type: 'partner.decide', partnerId, decision: to }]);
  };
  return (
    <li className="partner-row decide" data-form="">
      <div className="decide__head">
        <p className="decide__name" dir="auto">
          {name}
        </p>
        <span className="partner-soft">
          {ranked.mean === null ? words.noMean : words.mean(ranked.mean)}
        </span>
        <GateMark partner={partner} gates={gates} />
        <div className="decide__answers">
          <Answers
            label={words.label(name)}
            value={decision}
            options={decisions.map((value) => ({
              value,
              title: words.options[value],
              // One that was taken before the must-have failed can still be seen and left.
              isOff: isExcluded && value === 'invite' && decision !== 'invite',
            }))}
            disabled={!mayChange}
            onChange={decide}
          />
          {decision && mayChange && (
            <IconButton
              icon="close"
              label={words.takeBack(name)}
              tip="end"
              onClick={() => decide(null)}
            />
          )}
        </div>
      </div>
      {isExcluded && <p className="partner-soft">{words.excluded}</p>}
      {decision && (
        <PartnerField
          partner={partner}
          part="reason"
          label={words.reasonOf(name)}
          labelHidden
          placeholder={words.reasonPlaceholder}
        />
      )}
      {decision && partner.reason.trim() === '' && (
        <p className="decide__missing">{words.noReason}</p>
      )}
    </li>
  );
}
