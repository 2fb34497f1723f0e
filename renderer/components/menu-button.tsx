import { useRef, useState } from 'react';
import { Button, type ButtonProps } from './button.tsx';
import type { IconName } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { Menu, type MenuItem, type MenuPoint } from './menu.tsx';

interface MenuButtonProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly icon?: IconName;
  readonly look?: ButtonProps['look'];
  /** Only the icon is shown; the label is its bubble. */
  readonly iconOnly?: IconName;
  readonly tip?: 'middle' | 'start' | 'end';
  readonly name?: string;
}

/** A button that opens a menu right under itself. */
export function MenuButton({
  label,
  items,
  icon,
  look = 'quiet',
  iconOnly,
  tip,
  name,
}: MenuButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState<MenuPoint | null>(null);
  const toggle = (): void => {
    const box = button.current?.getBoundingClientRect();
    setAt(at || !box ? null : { x: box.left, y: box.bottom + 4 });
  };
  return (
    <>
      {iconOnly ? (
        <IconButton
          ref={button}
          icon={iconOnly}
          label={name ?? label}
          hasMenu
          expanded={at !== null}
          {...(tip ? { tip } : {})}
          onClick={toggle}
        />
      ) : (
        <Button
          ref={button}
          look={look}
          sign="down"
          hasMenu
          expanded={at !== null}
          {...(icon ? { icon } : {})}
          {...(name ? { name } : {})}
          onClick={toggle}
        >
          {label}
        </Button>
      )}
      {at && <Menu label={name ?? label} items={items} at={at} onClose={() => setAt(null)} />}
    </>
  );
}
