import { useEffect, useRef, useState } from 'react';
import { appStrings } from '#shared/strings/app.ts';
import { presenceWords as words } from '#shared/strings/presence.ts';
import { bringBackOp } from '../../commands/bring-back.ts';
import { isSecretTyping } from '../../commands/bring-back-slip.ts';
import { Notice } from '../../components/notice.tsx';
import { useOpenSession } from '../../store/hooks.ts';
import { keptTyping } from '../../store/kept-typing.ts';
import { useCommandContext } from './use-command-context.ts';

/** What was being typed when a page of this session stopped is put back, and a quiet word says so. */
export function BroughtBack() {
  const { store } = useOpenSession();
  const { random } = useCommandContext();
  const [texts, setTexts] = useState<readonly string[]>([]);
  const isAsked = useRef(false);
  useEffect(() => {
    if (isAsked.current || store.state.getState().readOnly) return;
    isAsked.current = true;
    const bringBack = async (): Promise<void> => {
      const back: string[] = [];
      for (const kept of await keptTyping.takeLeft(store.sessionId)) {
        const op = bringBackOp(store.state.getState().session, kept, random);
        if (op && store.dispatch([op], 'brought-back') && !isSecretTyping(kept.key))
          back.push(kept.text);
      }
      store.endStep();
      setTexts(back);
    };
    void bringBack();
  }, [store, random]);
  if (texts.length === 0) return null;
  return (
    <Notice
      tone="info"
      happened={words.broughtBack(texts)}
      next={words.broughtBackNext}
      dismissLabel={appStrings.dismiss}
      onDismiss={() => setTexts([])}
    />
  );
}
