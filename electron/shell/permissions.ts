// Everything a page could ask the system for is refused but three things that a workshop needs,
// and those only to our own pages.
import type { Session } from 'electron';
import { appOrigin } from './app-origin.ts';

const allowed: ReadonlySet<string> = new Set([
  'fullscreen',
  'clipboard-sanitized-write',
  'screen-wake-lock',
]);

const isOurs = (address: string): boolean =>
  address === appOrigin || address.startsWith(`${appOrigin}/`);

export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_, permission, answer, details) =>
    answer(allowed.has(permission) && isOurs(details.requestingUrl)),
  );
  session.setPermissionCheckHandler(
    (_, permission, origin) => allowed.has(permission) && isOurs(origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_, answer) => answer(null));
  session.setBluetoothPairingHandler((_, answer) => answer({ confirmed: false }));
}
