// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  itemAfterKey,
  itemByLetter,
  Menu,
  type MenuItem,
} from '../../../renderer/components/menu.tsx';
import { type Rendered, render } from '../../builders/render.tsx';

const at = { x: 10, y: 10 };

describe('a menu’s keys', () => {
  it('walk round in both directions and jump to both ends', () => {
    expect(itemAfterKey('ArrowDown', 2, 3)).toBe(0);
    expect(itemAfterKey('ArrowUp', 0, 3)).toBe(2);
    expect(itemAfterKey('Home', 2, 3)).toBe(0);
    expect(itemAfterKey('End', 0, 3)).toBe(2);
  });

  it('leave every other key alone, and an empty menu too', () => {
    expect(itemAfterKey('Enter', 0, 3)).toBeNull();
    expect(itemAfterKey('ArrowDown', -1, 0)).toBeNull();
  });

  it('find the next item by its first letter, round the end, and stay where none fits', () => {
    const labels = ['Rename', 'Move to trash', 'Restore'];
    expect(itemByLetter('r', 0, labels)).toBe(2);
    expect(itemByLetter('R', 2, labels)).toBe(0);
    expect(itemByLetter('x', 1, labels)).toBe(1);
  });
});

describe('a menu', () => {
  let shown: Rendered;
  let chosen: string[];
  const item = (id: string, more: Partial<MenuItem> = {}): MenuItem => ({
    id,
    label: id,
    onSelect: () => chosen.push(id),
    ...more,
  });
  beforeEach(() => {
    chosen = [];
    // Popovers are the browser's own; here it is enough that they may be asked to show.
    HTMLElement.prototype.showPopover = () => undefined;
    HTMLElement.prototype.hidePopover = () => undefined;
    shown = render(
      <Menu
        label="Acts"
        at={at}
        onClose={() => chosen.push('closed')}
        items={[item('open'), item('edit', { disabled: true }), item('trash', { checked: true })]}
      />,
    );
  });
  afterEach(() => shown.unmount());

  it('takes the focus to its first item', () => {
    expect(document.activeElement?.textContent).toContain('open');
  });

  it('skips what can’t be done now', () => {
    shown.press(document.activeElement ?? shown.box, 'ArrowDown');
    expect(document.activeElement?.textContent).toContain('trash');
  });

  it('closes before it acts, so that a dialog it opens gets the focus', () => {
    shown.click(shown.find('[data-label="open"]'));
    expect(chosen).toEqual(['closed', 'open']);
  });

  it('names itself and says which items are switched on', () => {
    expect(shown.find('[role="menu"]').getAttribute('aria-label')).toBe('Acts');
    expect(shown.find('[role="menuitemcheckbox"]').getAttribute('aria-checked')).toBe('true');
  });

  it('closes when Tab leads away', () => {
    shown.press(document.activeElement ?? shown.box, 'Tab');
    expect(chosen).toEqual(['closed']);
  });
});
