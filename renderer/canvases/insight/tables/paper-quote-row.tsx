import { limits } from '#shared/domain/limits.ts';
import { noteSources } from '#shared/domain/note.ts';
import { noteWords, sourceNames } from '#shared/strings/note.ts';
import { paperWords as words } from '#shared/strings/tables.ts';
import type { PaperQuote } from '../../../commands/paper-group.ts';

interface Props {
  readonly nth: number;
  readonly quote: PaperQuote;
  readonly onChange: (quote: PaperQuote) => void;
}

/** One note in their words, and how we know it: a letter picks, as each begins with another. */
export function PaperQuoteRow({ nth, quote, onChange }: Props) {
  return (
    <div className="paper-group__quote">
      <input
        className="field-input"
        data-quote=""
        type="text"
        dir="auto"
        autoComplete="off"
        aria-label={words.quote(nth)}
        placeholder={words.quote(nth)}
        maxLength={limits.noteTypedGraphemes}
        value={quote.text}
        onChange={({ target }) => onChange({ ...quote, text: target.value })}
      />
      <select
        className="field-input"
        aria-label={words.source(nth)}
        value={quote.source ?? ''}
        onChange={({ target }) =>
          onChange({ ...quote, source: noteSources.find((one) => one === target.value) ?? null })
        }
      >
        <option value="">{noteWords.notSaid}</option>
        {noteSources.map((source) => (
          <option key={source} value={source}>
            {sourceNames[source]}
          </option>
        ))}
      </select>
    </div>
  );
}
