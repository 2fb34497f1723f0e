// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../renderer/components/error-boundary.tsx';
import { render } from '../../builders/render.tsx';

describe('a bug in drawing', () => {
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => void vi.restoreAllMocks());

  it('stays inside, and the screen can be drawn again once it is gone', () => {
    let isBroken = true;
    const Wall = () => {
      if (isBroken) throw new Error('A bug.');
      return <p>wall</p>;
    };
    const shown = render(
      <ErrorBoundary
        fallback={(again) => (
          <button type="button" onClick={again}>
            again
          </button>
        )}
      >
        <Wall />
      </ErrorBoundary>,
    );
    expect(shown.texts('button')).toEqual(['again']);
    isBroken = false;
    shown.click(shown.find('button'));
    expect(shown.texts('p')).toEqual(['wall']);
    shown.unmount();
  });
});
