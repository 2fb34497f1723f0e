import { exportWords } from '#shared/strings/exports-dialog.ts';
import type { ShareSafe } from '#shared/transfer/share-safe.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { Notice } from '../../components/notice.tsx';

const words = exportWords.share;
const SHOWN = 20;

interface ShareSafePartProps {
  readonly isOn: boolean;
  /** What was taken out; null while it is off. */
  readonly safe: ShareSafe | null;
  readonly onChange: (isOn: boolean) => void;
}

/** What is taken out before it is shared, and the names that still stand in what people wrote. */
export function ShareSafePart({ isOn, safe, onChange }: ShareSafePartProps) {
  // What the plan says is not what people said.
  const named = safe?.named.filter(({ noun }) => noun !== 'stage') ?? [];
  return (
    <div className="export-share">
      <Checkbox label={words.label} checked={isOn} onChange={onChange} />
      {safe && (
        <p className="export-share-out">
          {safe.leftOut.length === 0
            ? words.nothing
            : `${words.leftOut} ${safe.leftOut.map(({ reason, count }) => words.reasons[reason](count)).join(' · ')}.`}
        </p>
      )}
      {named.length > 0 && (
        <>
          <Notice tone="warn" happened={`${words.named(named.length)}.`} />
          <ul className="export-named">
            {named.slice(0, SHOWN).map(({ id, name, text }) => (
              <li key={`${id} ${name} ${text}`}>{words.inText(name, text)}</li>
            ))}
            {named.length > SHOWN && <li>{words.more(named.length - SHOWN)}</li>}
          </ul>
        </>
      )}
    </div>
  );
}
