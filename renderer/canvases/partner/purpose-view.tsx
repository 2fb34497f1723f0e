import { useRef } from 'react';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Gate } from '#shared/domain/gate.ts';
import { limits } from '#shared/domain/limits.ts';
import { newId } from '#shared/lib/id.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import type { TypedMark } from '../../store/typed-mark.ts';
import { AddLine } from '../day/add-line.tsx';
import { WrittenField } from '../day/written-field.tsx';
import { random } from '../insight/use-command-context.ts';
import { useMayChange } from '../insight/use-may-change.ts';
import { usePartnerRecords } from './use-partner.ts';
import '../day/agree-view.css';

const words = partnerWords.purpose;
/** While the list is this short, something to begin with is offered. */
const SHORT_LIST = 2;

/** What a partner is needed for, and what nobody can do without. */
export function PurposeView({ canvas }: { readonly canvas: Canvas }) {
  const { store } = useOpenSession();
  const mark: TypedMark = `ask:${canvas.id}`;
  return (
    <div className="day-page" data-form="">
      <section className="day-paper">
        <WrittenField
          className="partner-question"
          label={words.question}
          hint={words.questionHint}
          placeholder={words.questionPlaceholder}
          value={canvas.question}
          maxLength={limits.promptChars}
          mark={mark}
          write={(question) => {
            const now = store.state.getState().session.canvas.get(canvas.id);
            if (now && now.question !== question)
              store.dispatch([{ type: 'canvas.ask', canvasId: canvas.id, question }], mark);
          }}
        />
      </section>
      <MustHaves canvas={canvas} />
    </div>
  );
}

function MustHaves({ canvas }: { readonly canvas: Canvas }) {
  const { store, view } = useOpenSession();
  const { gates } = usePartnerRecords(canvas);
  const mayChange = useMayChange(canvas.id);
  const field = useRef<HTMLTextAreaElement>(null);
  const add = (text: string): boolean => {
    const op = { type: 'gate.add', gateId: newId('gate', random), canvasId: canvas.id } as const;
    if (!store.dispatch([{ ...op, text }])) return false;
    view.announce(words.added(text));
    return true;
  };
  const known = new Set(gates.map(({ text }) => text.toLocaleLowerCase()));
  const offers =
    gates.length <= SHORT_LIST
      ? words.suggested.filter((text) => !known.has(text.toLocaleLowerCase()))
      : [];
  const isFull = gates.length >= limits.gates;
  return (
    <section className="day-paper">
      <header>
        <h3 className="partner-title">{words.title}</h3>
        <p className="day-hint">{words.hint}</p>
      </header>
      {gates.length > 0 && (
        <ol className="agreements" aria-label={words.title}>
          {gates.map((gate, nth) => (
            <GateRow key={gate.id} gate={gate} nth={nth + 1} />
          ))}
        </ol>
      )}
      {mayChange && !isFull && (
        <AddLine
          ref={field}
          of="gate"
          label={words.add}
          placeholder={words.placeholder}
          maxLength={limits.titleChars}
          add={add}
        />
      )}
      {isFull && <p className="day-hint">{words.full(limits.gates)}</p>}
      {mayChange && offers.length > 0 && (
        <div className="agreements-offers">
          <h4>{words.offers}</h4>
          <ul>
            {offers.map((text) => (
              <li key={text}>
                <Button
                  icon="add"
                  onClick={() => {
                    add(text);
                    field.current?.focus();
                  }}
                >
                  {text}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function GateRow({ gate, nth }: { readonly gate: Gate; readonly nth: number }) {
  const { store } = useOpenSession();
  const isReadOnly = useSession((state) => state.readOnly !== null);
  const { id: gateId, text } = gate;
  const mark: TypedMark = `gate:${gateId}`;
  const write = (next: string): void => {
    store.dispatch([{ type: 'gate.write', gateId, text: next }], mark);
  };
  return (
    <li className="agreement">
      <span className="agreement__nth" aria-hidden="true">
        {nth}
      </span>
      <WrittenField
        label={words.nth(nth)}
        labelHidden
        value={text}
        maxLength={limits.titleChars}
        mark={mark}
        // An empty one goes, but not while somebody is still writing it anew.
        write={(next) => {
          if (next !== '' && next !== text) write(next);
        }}
        onDone={(next) => {
          if (next === '') write('');
        }}
      />
      {!isReadOnly && (
        <IconButton icon="close" label={words.remove(text)} tip="end" onClick={() => write('')} />
      )}
    </li>
  );
}
