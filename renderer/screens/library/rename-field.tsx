import { useEffect, useRef, useState } from 'react';
import { limits } from '#shared/domain/limits.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { TextField } from '../../components/text-field.tsx';

interface RenameFieldProps {
  readonly title: string;
  readonly onKeep: (title: string) => void;
  readonly onCancel: () => void;
}

export function RenameField({ title, onKeep, onCancel }: RenameFieldProps) {
  const [text, setText] = useState(title);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <TextField
      ref={field}
      label={libraryStrings.renameLabel}
      labelHidden
      value={text}
      maxLength={limits.titleChars}
      onChange={setText}
      onEnter={() => onKeep(text)}
      onLeave={() => onKeep(text)}
      onEscape={onCancel}
    />
  );
}
