import { appStrings } from '#shared/strings/app.ts';
import { chainWords as words } from '#shared/strings/chain.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useOpenSession } from '../../store/hooks.ts';
import { useLostNews } from './use-lost-news.ts';

/** Something others rested on is gone: until the next change, one click brings it back. */
export function LostNotice() {
  const { store } = useOpenSession();
  const { text, dismiss } = useLostNews();
  if (!text) return null;
  return (
    <Notice
      tone="info"
      happened={text}
      actions={<Button onClick={() => store.undo()}>{words.undo}</Button>}
      dismissLabel={appStrings.dismiss}
      onDismiss={dismiss}
    />
  );
}
