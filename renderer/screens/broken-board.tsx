import { appStrings } from '#shared/strings/app.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import './app.css';

const words = appStrings.brokenScreen;

/** Drawing failed; the session did not. */
export function BrokenBoard({ again }: { readonly again: () => void }) {
  return (
    <div className="plain-page-box broken-board">
      <Notice
        tone="danger"
        happened={words.happened}
        next={words.next}
        actions={<Button onClick={again}>{words.again}</Button>}
      />
    </div>
  );
}
