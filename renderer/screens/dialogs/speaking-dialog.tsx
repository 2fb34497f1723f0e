// Who speaks when is drawn by lot. What is written here is for the moment and never saved.
import { useState } from 'react';
import { MOST_SPEAKERS, namesIn, speakingOrder } from '#shared/derive/speaking-order.ts';
import { limits } from '#shared/domain/limits.ts';
import { runningWords } from '#shared/strings/running.ts';
import { tablesOf } from '../../commands/new-tables.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useOpenSession } from '../../store/hooks.ts';
import { dice } from '../dice.ts';
import './speaking-dialog.css';

const words = runningWords.speaking;

export function SpeakingDialog({ onClose }: { readonly onClose: () => void }) {
  const { store, view } = useOpenSession();
  const [text, setText] = useState(() => {
    const { room, session } = store.state.getState();
    const names = room.speaking?.names ?? tablesOf(session).map(({ name }) => name);
    return names.join('\n');
  });
  const [last, setLast] = useState<ReadonlySet<string>>(new Set());
  const names = namesIn(text);
  const start = (): void => {
    const order = speakingOrder(names, last, dice);
    store.show({
      speaking: { names: order, at: 0 },
      report: null,
      whereWeAre: false,
      agreements: false,
    });
    onClose();
    view.announce(words.started(order[0] ?? ''));
  };
  return (
    <Dialog
      title={words.title}
      closeLabel={words.cancel}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="primary" disabled={names.length < 2} onClick={start}>
            {words.start}
          </Button>
        </>
      }
    >
      <div className="speaking-dialog">
        <TextArea
          label={words.names}
          hint={words.hint}
          placeholder={words.namesPlaceholder}
          rows={6}
          maxLength={MOST_SPEAKERS * limits.nameChars}
          value={text}
          onChange={setText}
        />
        {names.length < 2 ? (
          <p className="speaking-dialog__note">{words.nobody}</p>
        ) : (
          <fieldset>
            <legend>{words.last}</legend>
            <p className="speaking-dialog__note">{words.lastHint}</p>
            <div className="speaking-dialog__last">
              {names.map((name) => (
                <Checkbox
                  key={name}
                  label={name}
                  checked={last.has(name)}
                  onChange={(isLast) =>
                    setLast(
                      new Set([...last].filter((one) => one !== name).concat(isLast ? name : [])),
                    )
                  }
                />
              ))}
            </div>
          </fieldset>
        )}
      </div>
    </Dialog>
  );
}
