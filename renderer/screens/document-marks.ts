// What the document itself tells: whether everything is on the disk, the theme, the title.
import { sessionRecord } from '#shared/domain/session-body.ts';
import { appStrings } from '#shared/strings/app.ts';
import type { AppStore } from '../store/app-store.ts';
import type { OpenSession } from '../store/open-session.ts';

export function markDocument(app: AppStore, page: HTMLElement): void {
  let watched: OpenSession | null = null;
  let stop = (): void => undefined;

  const mark = (): void => {
    const state = watched?.store.state.getState();
    page.dataset.saved = !state || state.saved ? 'yes' : 'no';
    const title = state && state.session.session.size > 0 && sessionRecord(state.session).title;
    page.ownerDocument.title = title ? `${title} · ${appStrings.name}` : appStrings.name;
  };
  const look = (): void => {
    const { open, settings } = app.state.getState();
    page.dataset.theme = settings.theme;
    if (open === watched) return;
    stop();
    watched = open;
    stop = open?.store.state.subscribe(mark) ?? (() => undefined);
    mark();
  };
  app.state.subscribe(look);
  look();
  mark();
}
