// Which screen the address means: `#/session/<id>` is that session, anything else the library.
// A room window belongs to its session whatever the address says.
import { type SessionId, sessionIdSchema } from '#shared/domain/session.ts';
import type { AppStore } from '../store/app-store.ts';

export const libraryAddress = '#/';
export const sessionAddress = (sessionId: SessionId): string => `#/session/${sessionId}`;

export function sessionInAddress(hash: string): SessionId | null {
  const id = sessionIdSchema.safeParse(/^#\/session\/(.+)$/.exec(hash)?.[1]);
  return id.success ? id.data : null;
}

type Page = Pick<Window, 'location' | 'addEventListener'>;

/** Opens and leaves sessions as the address says, from now on. */
export function followAddress(app: AppStore, page: Page): void {
  const follow = (): void => {
    const { info } = app.state.getState();
    const sessionId = info?.sessionId ?? sessionInAddress(page.location.hash);
    if (sessionId) app.openSession(sessionId);
    else app.leaveSession();
  };
  // The host may come back as another one, and may only now say which session this is.
  let known = app.state.getState().info;
  app.state.subscribe(({ info }) => {
    if (info === known) return;
    known = info;
    follow();
  });
  page.addEventListener('hashchange', follow);
  if (known) follow();
}
