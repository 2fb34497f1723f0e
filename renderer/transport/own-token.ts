// The token a page was opened with. It comes in the address's fragment, which no request carries,
// moves to this tab's storage and is erased from the address and the history at once.

interface Page {
  readonly location: { readonly hash: string; readonly pathname: string };
  readonly history: { replaceState(data: unknown, unused: string, url: string): void };
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>;
}

const KEY = 'commonboard.token';

/** Call again when the fragment changes: a new address may be opened in the same tab. */
export function takeToken({ location, history, sessionStorage }: Page): string | null {
  const fresh = /^#t=([0-9a-v]{26})$/.exec(location.hash)?.[1];
  if (fresh === undefined) return sessionStorage.getItem(KEY);
  sessionStorage.setItem(KEY, fresh);
  history.replaceState(null, '', location.pathname);
  return fresh;
}
