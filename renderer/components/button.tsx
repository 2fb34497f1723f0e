import type { ReactNode, Ref } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { ShortcutLabel, spokenShortcut } from './shortcut-label.tsx';
import './button.css';

export interface ButtonProps {
  /** Primary: the one next step of a screen. Plain: an ordinary act. Quiet: without an edge. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: IconName;
  /** An icon after the word, such as the sign of a menu. */
  readonly sign?: IconName;
  readonly shortcut?: string | null;
  readonly disabled?: boolean;
  readonly submit?: boolean;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  /** What it opens is a menu. */
  readonly hasMenu?: boolean;
  /** When the word alone would not tell what the button is about. */
  readonly name?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onClick?: () => void;
  /** A verb. */
  readonly children: ReactNode;
}

export function Button(props: ButtonProps) {
  const { look = 'plain', icon, sign, shortcut, children } = props;
  return (
    <button
      ref={props.ref}
      type={props.submit ? 'submit' : 'button'}
      className={`button button-${look}`}
      disabled={props.disabled}
      aria-label={props.name}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-haspopup={props.hasMenu ? 'menu' : undefined}
      aria-keyshortcuts={shortcut ? spokenShortcut(shortcut) : undefined}
      onClick={props.onClick}
    >
      {icon && <Icon name={icon} />}
      <span className="button-word">{children}</span>
      {shortcut && <ShortcutLabel shortcut={shortcut} />}
      {sign && <Icon name={sign} size={16} />}
    </button>
  );
}
