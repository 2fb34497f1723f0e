// A text on paper: its label above, a line below. It is handed on while it is typed; what others
// write shows at once, except while this window is typing.

import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { cleanLine, cleanText } from '#shared/lib/text.ts';
import { useOpenSession, useSession, useTypedText } from '../../store/hooks.ts';
import type { TypedMark } from '../../store/typed-mark.ts';
import './written-field.css';

interface Props {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly maxLength: number;
  /** Names the field: what is typed in it before it is left is one undo step. */
  readonly mark: TypedMark;
  /** Enter begins a new line; otherwise it leads to the next field. */
  readonly hasLines?: boolean;
  readonly className?: string;
  readonly write: (text: string) => void;
  /** The field was left after typing; this is what stands in it. */
  readonly onDone?: (text: string) => void;
}

export function WrittenField(props: Props) {
  const { label, value, mark, maxLength, hasLines, onDone } = props;
  const { store } = useOpenSession();
  const isReadOnly = useSession((state) => state.readOnly !== null);
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const hintId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const clean = (text: string): string => (hasLines ? cleanText : cleanLine)(text, maxLength);
  const typed = useTypedText(mark, (text) => props.write(clean(text)));
  const done = (): void => {
    typed.flush();
    if (draft !== null) onDone?.(clean(draft));
    store.endStep();
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || hasLines || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    done();
    focusNext(field.current);
  };
  return (
    <div className={`written ${props.className ?? ''}`}>
      <label className={props.labelHidden ? 'spoken' : 'written__label'} htmlFor={id}>
        {label}
      </label>
      {props.hint && (
        <p className="written__hint" id={hintId}>
          {props.hint}
        </p>
      )}
      <textarea
        ref={field}
        id={id}
        className="written__text"
        dir="auto"
        rows={hasLines ? 2 : 1}
        readOnly={isReadOnly}
        placeholder={props.placeholder}
        maxLength={maxLength}
        value={draft ?? value}
        aria-describedby={props.hint ? hintId : undefined}
        onChange={(event) => {
          const text = hasLines ? event.target.value : event.target.value.replace(/\n/g, ' ');
          setDraft(text);
          typed.type(text);
        }}
        onBlur={done}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** The next field of the same form, as Tab would find it; after the last one, none. */
export function focusNext(from: HTMLElement | null): void {
  const all = from?.closest('[data-form]')?.querySelectorAll('input, textarea') ?? [];
  const fields: readonly (Element | null)[] = [...all];
  const next = fields[fields.indexOf(from) + 1];
  if (next instanceof HTMLElement) next.focus();
  else from?.blur();
}
