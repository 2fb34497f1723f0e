// `app://commonboard/…` serves the page's files from a map made at build time, each with the
// security headers. Nothing else is found, whatever the path looks like.
import { protocol } from 'electron';
import { appOrigin, appScheme } from './app-origin.ts';

interface PageFile {
  readonly mime: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Pages {
  readonly files: ReadonlyMap<string, PageFile>;
  readonly headers: Readonly<Record<string, string>>;
  /** Pages that are being printed, and the headers they have instead. */
  readonly papers?: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly paperHeaders?: Readonly<Record<string, string>>;
}

/** Must be called before the app is ready. */
export const declareAppScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);

/** What is asked for by `url`, or nothing with 404. */
export function pageResponse(method: string, url: string, pages: Pages): Response {
  const { files, headers, papers, paperHeaders } = pages;
  const path = url.startsWith(`${appOrigin}/`) ? url.slice(appOrigin.length).split(/[?#]/)[0] : '';
  const paper = papers?.get(path ?? '');
  if (paper && method === 'GET')
    return new Response(paper, {
      headers: { ...headers, ...paperHeaders, 'content-type': 'text/html; charset=utf-8' },
    });
  const file = files.get(path ?? '');
  if (!file || method !== 'GET') return new Response(null, { status: 404, headers });
  return new Response(file.bytes, { headers: { ...headers, 'content-type': file.mime } });
}

export const serveAppScheme = (pages: Pages): void =>
  protocol.handle(appScheme, (request) => pageResponse(request.method, request.url, pages));
