import { useEffect, useRef } from 'react';
import { limits } from '#shared/domain/limits.ts';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { TextArea } from '../../components/text-area.tsx';

interface PasteFormProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onSubmit: () => void;
}

const words = dialogStrings.paste;

export function PasteForm({ text, onChange, onSubmit }: PasteFormProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = useRef(onSubmit);
  submit.current = onSubmit;
  useEffect(() => {
    const area = field.current;
    if (!area) return;
    area.focus();
    const onKeyDown = (event: KeyboardEvent): void => {
      const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (isSend && !event.isComposing) submit.current();
    };
    area.addEventListener('keydown', onKeyDown);
    return () => area.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <TextArea
      ref={field}
      label={words.label}
      hint={words.hint}
      placeholder={words.placeholder}
      rows={10}
      maxLength={limits.pasteBytes}
      value={text}
      onChange={onChange}
    />
  );
}
