import { describe, expect, it, vi } from 'vitest';
import { menuTemplate } from '../../../electron/shell/menu.ts';

vi.mock('electron', () => ({ Menu: {} }));

const rolesOf = (platform: NodeJS.Platform): string => JSON.stringify(menuTemplate(platform));

describe('the menu', () => {
  it('copies and pastes on every system', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(rolesOf(platform)).toMatch(/"copy".*"paste"/);
    }
  });
  it('leaves undo, redo and loading anew to the page, and opens no tools', () => {
    expect(rolesOf('darwin')).not.toMatch(/undo|redo|reload|devtools/i);
  });
  it('has the app’s own menu on macOS only', () => {
    expect(rolesOf('darwin')).toContain('appMenu');
    expect(rolesOf('linux')).not.toContain('appMenu');
  });
});
