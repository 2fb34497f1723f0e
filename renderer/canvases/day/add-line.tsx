// One field that writes line after line: Enter adds one and waits for the next. What is half written
// survives a reload; it is a draft of this window, not yet a change.
import { type Ref, useState } from 'react';
import { cleanLine } from '#shared/lib/text.ts';
import { useOpenSession } from '../../store/hooks.ts';
import { keptDrafts } from '../../store/kept-drafts.ts';
import './written-field.css';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly maxLength: number;
  /** What is added; one draft is kept for each in each session. */
  readonly of: string;
  readonly ref?: Ref<HTMLTextAreaElement>;
  /** False: it was refused, and stays in the field. */
  readonly add: (text: string) => boolean;
}

export function AddLine({ label, placeholder, maxLength, of, ref, add }: Props) {
  const { store } = useOpenSession();
  const key = `${of}:${store.sessionId}`;
  const [text, setText] = useState(() => keptDrafts.read(key));
  const change = (next: string): void => {
    setText(next);
    keptDrafts.write(key, next);
  };
  return (
    <textarea
      ref={ref}
      className="add-line__text"
      rows={1}
      dir="auto"
      aria-label={label}
      placeholder={placeholder}
      maxLength={maxLength}
      value={text}
      onChange={(event) => change(event.target.value.replace(/\n/g, ' '))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        if (event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        const clean = cleanLine(text, maxLength);
        if (clean !== '' && add(clean)) change('');
      }}
    />
  );
}
