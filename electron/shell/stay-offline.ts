// The app is for rooms without a network and behaves so where there is one: whatever a page,
// Chromium itself or a dependency asks for from outside is cancelled.
import type { App, Session } from 'electron';
import { appOrigin } from './app-origin.ts';

const isLocal = (url: string): boolean =>
  url.startsWith(`${appOrigin}/`) || /^(data|blob|devtools):/.test(url);

/** Before the app is ready. */
export function quietChromium({ commandLine }: App): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const name of ['disable-background-networking', 'disable-component-update', 'no-pings']) {
    commandLine.appendSwitch(name);
  }
}

export function cancelOutsideRequests(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLocal(url) }));
  // Its dictionaries would be downloaded.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}
