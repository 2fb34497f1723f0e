import { type Ref, useId } from 'react';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { ShortcutLabel, spokenShortcut } from './shortcut-label.tsx';
import './field.css';
import './search-field.css';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly clearLabel: string;
  readonly shortcut: string;
  readonly ref: Ref<HTMLInputElement>;
  readonly onChange: (value: string) => void;
}

/** Looks through what is shown while it is typed. Escape empties it, and then leaves it. */
export function SearchField(props: SearchFieldProps) {
  const id = useId();
  return (
    <search className="search-field">
      <label className="spoken" htmlFor={id}>
        {props.label}
      </label>
      <Icon name="search" />
      <input
        ref={props.ref}
        id={id}
        className="field-input"
        type="search"
        dir="auto"
        autoComplete="off"
        value={props.value}
        placeholder={props.placeholder}
        aria-keyshortcuts={spokenShortcut(props.shortcut)}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          if (props.value === '') event.currentTarget.blur();
          else props.onChange('');
        }}
      />
      {props.value === '' ? (
        <ShortcutLabel shortcut={props.shortcut} />
      ) : (
        <IconButton
          icon="close"
          label={props.clearLabel}
          tip="end"
          onClick={() => props.onChange('')}
        />
      )}
    </search>
  );
}
