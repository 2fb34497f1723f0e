// Which requests may come in at all, before any route is looked at. A website that a browser on
// this machine has open must neither reach the host nor learn from it; nor by a rebound name.
import type { IncomingHttpHeaders } from 'node:http';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** Hosts by which this machine's own browser may have come. */
export const ownHosts = (port: number): ReadonlySet<string> =>
  new Set([`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]);

export const isApi = (path: string): boolean => path.startsWith('/api/');

/** The status to refuse with, or null. Every rule holds for the upgrade to a WebSocket too. */
export function refusal({ path, headers }: Asked, port: number): number | null {
  const host = headers.host ?? '';
  if (!ownHosts(port).has(host)) return 403;
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return 403;
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin') return null;
  // Typed into the address bar or followed from a document: the bare page, which holds nothing.
  const opensPage = headers['sec-fetch-dest'] === 'document' && path === '/';
  return opensPage && !isApi(path) ? null : 403;
}
