// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { errorTypes } from '#shared/api/errors.ts';
import { errorText } from '#shared/strings/errors.ts';
import { AppErrorNotice } from '../../../renderer/screens/app-error-notice.tsx';
import { render } from '../../builders/render.tsx';

describe('the notice of a problem', () => {
  it.each(errorTypes)(
    'says %s in its order: what happened, what to do, then the detail',
    (type) => {
      const shown = render(<AppErrorNotice error={{ type, detail: 'more for whoever helps' }} />);
      const { happened, next } = errorText({ type });
      expect(shown.find('p').textContent).toBe(`${happened} ${next}`);
      expect(shown.find('p strong').textContent).toBe(happened);
      const detail = shown.find('details');
      expect(detail.hasAttribute('open')).toBe(false);
      expect(detail.textContent).toContain(type);
      shown.unmount();
    },
  );

  it('stays until it is dismissed', () => {
    let dismissed = 0;
    const shown = render(
      <AppErrorNotice error={{ type: 'disk.full', count: 3 }} onDismiss={() => dismissed++} />,
    );
    shown.click(shown.find('[aria-label="Dismiss"]'));
    expect(dismissed).toBe(1);
    shown.unmount();
  });
});
