// The menu is furniture: what the system expects in it and nothing that belongs to the board.
// Undo and redo are missing on purpose, their keys are the page's.
import { Menu, type MenuItemConstructorOptions } from 'electron';
import { shellStrings } from '#shared/strings/shell.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;
const roles = (...names: readonly Role[]): MenuItemConstructorOptions[] =>
  names.map((role) => ({ role }));

export const menuTemplate = (platform: NodeJS.Platform): MenuItemConstructorOptions[] => [
  ...(platform === 'darwin' ? roles('appMenu') : []),
  {
    label: shellStrings.menuFile,
    submenu: roles(
      ...(platform === 'darwin' ? (['close'] as const) : (['close', 'quit'] as const)),
    ),
  },
  { label: shellStrings.menuEdit, submenu: roles('cut', 'copy', 'paste', 'selectAll') },
  {
    label: shellStrings.menuView,
    submenu: roles('zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen'),
  },
  { label: shellStrings.menuWindow, submenu: roles('minimize', 'zoom') },
];

export const setMenu = (platform: NodeJS.Platform): void =>
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(platform)));
