import type { MouseEvent, Ref } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { ShortcutLabel, spokenShortcut } from './shortcut-label.tsx';
import './button.css';

interface IconButtonProps {
  readonly icon: IconName;
  /** A verb; read aloud, and shown on hover and focus. */
  readonly label: string;
  readonly shortcut?: string | null;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly hasMenu?: boolean;
  /** Where the bubble lies when the button stands at an edge. */
  readonly tip?: 'middle' | 'start' | 'end';
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onClick: (event: MouseEvent<HTMLButtonElement>) => void;
}

export function IconButton(props: IconButtonProps) {
  const { icon, label, shortcut, tip = 'middle' } = props;
  return (
    <button
      ref={props.ref}
      type="button"
      className="icon-button"
      data-tip={tip}
      disabled={props.disabled}
      aria-label={label}
      aria-expanded={props.expanded}
      aria-haspopup={props.hasMenu ? 'menu' : undefined}
      aria-keyshortcuts={shortcut ? spokenShortcut(shortcut) : undefined}
      onClick={props.onClick}
    >
      <Icon name={icon} />
      <span className="icon-button-tip" aria-hidden="true">
        {label}
        {shortcut && <ShortcutLabel shortcut={shortcut} />}
      </span>
    </button>
  );
}
