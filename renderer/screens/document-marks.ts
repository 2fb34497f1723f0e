// What the document itself tells: whether everything is on the disk, the theme, the title.
import { roomLetters } from '#shared/derive/room-letters.ts';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { appStrings } from '#shared/strings/app.ts';
import { rehearsalWords } from '#shared/strings/rehearsal.ts';
import type { AppStore } from '../store/app-store.ts';
import type { OpenSession } from '../store/open-session.ts';

export function markDocument(app: AppStore, page: HTMLElement): void {
  let watched: readonly OpenSession[] = [];
  let stops: readonly (() => void)[] = [];

  const mark = (): void => {
    const { open } = app.state.getState();
    const saved = watched.every(({ store }) => store.state.getState().saved);
    page.dataset.saved = saved ? 'yes' : 'no';
    const session = open?.store.state.getState().session;
    const record = session && session.session.size > 0 ? sessionRecord(session) : null;
    const title = record?.rehearsal ? rehearsalWords.windowTitle(record.title) : record?.title;
    page.ownerDocument.title = title ? `${title} · ${appStrings.name}` : appStrings.name;
  };
  const look = (): void => {
    const { open, leaving, settings, info } = app.state.getState();
    page.dataset.theme = settings.theme;
    const { scale } = roomLetters(settings);
    if (info?.role === 'room') page.style.setProperty('--room-scale', scale.toFixed(4));
    for (const stop of stops) stop();
    watched = open ? [open, ...leaving] : leaving;
    stops = watched.map(({ store }) => store.state.subscribe(mark));
    mark();
  };
  app.state.subscribe(look);
  look();
}

/** A browser asks before it closes a page with changes that are nowhere else yet. */
export function askBeforeLoss(app: AppStore, page: Window): void {
  page.addEventListener('beforeunload', (event) => {
    // The desktop app waits for the disk by itself, and would only be held open by this.
    const isWeb = app.state.getState().info?.host === 'web';
    if (isWeb && page.document.documentElement.dataset.saved === 'no') event.preventDefault();
  });
}
