// Who it could be: those marked on the map, one click each, and new ones; with their must-haves.
import { candidatesOf } from '#shared/derive/partners.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { limits } from '#shared/domain/limits.ts';
import { newId } from '#shared/lib/id.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { takeOver } from '../../commands/partner-commands.ts';
import { Button } from '../../components/button.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { AddLine } from '../day/add-line.tsx';
import { RoomPageButtons } from '../day/room-page-buttons.tsx';
import { random } from '../insight/use-command-context.ts';
import { useMayChange } from '../insight/use-may-change.ts';
import { LonglistRow } from './longlist-row.tsx';
import { usePartnerContext, usePartnerRecords } from './use-partner.ts';
import './longlist.css';

const words = partnerWords.longlist;
/** More can't be looked at closely in the time there is. */
const ENOUGH = 6;
const LONG_LIST = 5;

export function LonglistView({ canvas }: { readonly canvas: Canvas }) {
  const { store, view } = useOpenSession();
  const { partners, gates } = usePartnerRecords(canvas);
  const mayChange = useMayChange(canvas.id);
  const add = (name: string): boolean => {
    const partnerId = newId('partner', random);
    const op = { type: 'partner.add', partnerId, canvasId: canvas.id, name } as const;
    if (!store.dispatch([{ ...op, stakeholderId: null }])) return false;
    view.announce(words.added(name));
    return true;
  };
  return (
    <div className="day-page">
      <Candidates canvas={canvas} />
      <section className="day-paper">
        <header className="day-head">
          <h3>{words.title}</h3>
          {partners.length >= LONG_LIST && <RoomPageButtons />}
        </header>
        <p className="day-hint">
          {partners.length === 0
            ? words.empty
            : partners.length > ENOUGH
              ? words.plenty(partners.length)
              : words.hint}
        </p>
        {gates.length === 0 && partners.length > 0 && <p className="day-hint">{words.noGates}</p>}
        {mayChange &&
          (partners.length < limits.partners ? (
            <AddLine
              of="partner"
              label={words.add}
              placeholder={words.placeholder}
              maxLength={limits.titleChars}
              add={add}
            />
          ) : (
            <p className="day-hint">{words.full(limits.partners)}</p>
          ))}
      </section>
      {partners.length > 0 && (
        <ul className="partner-rows" aria-label={words.title}>
          {partners.map((partner) => (
            <LonglistRow key={partner.id} partner={partner} gates={gates} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Candidates({ canvas }: { readonly canvas: Canvas }) {
  const context = usePartnerContext();
  const { stakeholder, partner } = useSession((state) => state.session);
  const mayChange = useMayChange(canvas.id);
  const candidates = candidatesOf({ stakeholder, partner }, canvas.id);
  if (candidates.length === 0) return null;
  return (
    <section className="day-paper candidates">
      <header className="day-head">
        <h3>{words.candidates}</h3>
        {candidates.length > 1 && (
          <Button disabled={!mayChange} onClick={() => takeOver(context, canvas.id, candidates)}>
            {words.takeAll}
          </Button>
        )}
      </header>
      <ul className="candidates__list">
        {candidates.map((candidate) => (
          <li key={candidate.id}>
            <Button
              icon="add"
              name={words.take(candidate.name)}
              disabled={!mayChange}
              onClick={() => takeOver(context, canvas.id, [candidate])}
            >
              {candidate.name}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
