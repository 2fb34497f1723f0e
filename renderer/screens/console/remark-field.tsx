import { useEffect, useState } from 'react';
import { limits } from '#shared/domain/limits.ts';
import type { RemarkId } from '#shared/domain/remark.ts';
import type { Stage } from '#shared/domain/stage.ts';
import { newId } from '#shared/lib/id.ts';
import { cleanText } from '#shared/lib/text.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { TextArea } from '../../components/text-area.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { keepUntilSaved } from '../../store/keep-until-saved.ts';
import type { SessionStore } from '../../store/session-store.ts';
import type { TypedMark } from '../../store/typed-mark.ts';
import { createTypedText, type TypedText, windowTimers } from '../../store/typed-text.ts';
import { useCommandContext } from './use-command-context.ts';

const remarkOn = (store: SessionStore, stageId: string) =>
  [...store.state.getState().session.remark.values()].find((one) => one.stageId === stageId);

/** Remarks beside one stage: a record of their own, which the room's windows never receive. */
export function RemarkField({ stage }: { readonly stage: Stage }) {
  const { store } = useOpenSession();
  const { random } = useCommandContext();
  const readOnly = useSession((state) => state.readOnly !== null);
  const kept = useSession(() => remarkOn(store, stage.id)?.text ?? '');
  /** What is being typed; null while nobody types, so that an undo shows. */
  const [draft, setDraft] = useState<string | null>(null);
  const [typed, setTyped] = useState<TypedText | null>(null);

  useEffect(() => {
    const key: TypedMark = `remark:${stage.id}`;
    let freshId: RemarkId | null = null;
    const write = (text: string): void => {
      const known = remarkOn(store, stage.id);
      if (text === (known?.text ?? '')) return;
      freshId ??= newId('remark', random);
      const remarkId = known?.id ?? freshId;
      store.dispatch([{ type: 'remark.write', remarkId, stageId: stage.id, text }], key);
    };
    const typing = (isTyping: boolean): void => store.setTyping(key, isTyping);
    const mine = createTypedText({
      write,
      typing,
      timers: windowTimers,
      kept: keepUntilSaved(store, key),
    });
    setTyped(mine);
    const flush = (): void => mine.flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      mine.flush();
      store.endStep();
    };
  }, [store, stage.id, random]);

  return (
    <section className="script-part script-remarks">
      <h3>{consoleStrings.remarks}</h3>
      <TextArea
        label={consoleStrings.remarksLabel(stage.title)}
        labelHidden
        rows={5}
        value={draft ?? kept}
        maxLength={limits.noteChars}
        placeholder={consoleStrings.remarksPlaceholder}
        hint={consoleStrings.remarksNote}
        disabled={readOnly}
        onChange={(text) => {
          const clean = cleanText(text, limits.noteChars);
          setDraft(clean);
          typed?.type(clean);
        }}
        onLeave={() => {
          typed?.flush();
          store.endStep();
          setDraft(null);
        }}
      />
    </section>
  );
}
