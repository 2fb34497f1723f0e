// A text edited in place at reading size. What others write shows at once, except while this
// window is typing. Enter is done, unless it ends a composition.
import { type Ref, useLayoutEffect, useRef, useState } from 'react';
import type { TypedText } from '../../../store/typed-text.ts';
import './growing-field.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly maxLength: number;
  readonly typed: TypedText;
  readonly className?: string;
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly autoFocus?: boolean;
  readonly onDone: () => void;
  /** Enter, after the text was handed on. */
  readonly onEnter?: () => void;
  readonly onEscape?: () => void;
}

export function GrowingField(props: Props) {
  const { label, value, placeholder, maxLength, typed, className, onDone, onEnter, onEscape } =
    props;
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { autoFocus } = props;
  useLayoutEffect(() => {
    if (!autoFocus) return;
    field.current?.focus();
    field.current?.select();
  }, [autoFocus]);
  const done = (): void => {
    typed.flush();
    setDraft(null);
    onDone();
  };
  return (
    <textarea
      ref={field}
      className={`growing-field ${className ?? ''}`}
      dir="auto"
      rows={1}
      aria-label={label}
      placeholder={placeholder}
      maxLength={maxLength}
      value={draft ?? value}
      onChange={(event) => {
        const text = event.target.value.replace(/\n/g, ' ');
        setDraft(text);
        typed.type(text);
      }}
      onBlur={done}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape' && onEscape) {
          event.preventDefault();
          typed.drop();
          setDraft(null);
          onEscape();
        }
        if (event.key !== 'Enter') return;
        event.preventDefault();
        done();
        if (onEnter) onEnter();
        else field.current?.blur();
      }}
    />
  );
}
