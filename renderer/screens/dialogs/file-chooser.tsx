import { useRef } from 'react';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { Button } from '../../components/button.tsx';
import { useAppStores } from '../../store/hooks.ts';
import { readChosenFile } from './read-chosen-file.ts';

const words = dialogStrings.import;

/** `name`: the file that was read already; empty before. */
export function FileChooser({ name }: { readonly name: string }) {
  const { imports } = useAppStores();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="import-file">
      <input
        ref={input}
        type="file"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void readChosenFile(imports, file);
        }}
      />
      <Button icon="import" onClick={() => input.current?.click()}>
        {name === '' ? words.choose : words.another}
      </Button>
      <p className="field-hint">{name === '' ? words.dropHint : words.file(name)}</p>
    </div>
  );
}
