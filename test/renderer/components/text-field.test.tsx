// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { TextField } from '../../../renderer/components/text-field.tsx';
import { render } from '../../builders/render.tsx';

describe('a text field', () => {
  const field = () => {
    const said: string[] = [];
    const shown = render(
      <TextField
        label="Name"
        value="x"
        onChange={() => undefined}
        onEnter={() => said.push('enter')}
        onEscape={() => said.push('escape')}
      />,
    );
    return { said, shown, input: shown.find('input') };
  };

  it('is done by Enter and left by Escape', () => {
    const { said, shown, input } = field();
    shown.press(input, 'Enter');
    shown.press(input, 'Escape');
    expect(said).toEqual(['enter', 'escape']);
    shown.unmount();
  });

  it('leaves the Enter alone that ends a composed character', () => {
    const { said, shown, input } = field();
    shown.press(input, 'Enter', { isComposing: true });
    shown.press(input, 'Escape', { isComposing: true });
    expect(said).toEqual([]);
    shown.unmount();
  });

  it('is named by its label', () => {
    const { shown, input } = field();
    expect(shown.find('label').getAttribute('for')).toBe(input.id);
    shown.unmount();
  });
});
