// A website that a browser on this machine has open must get nowhere: every request has its
// exact status, and none of them a header that would let another origin read the answer.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type RawRequest,
  type RunningWebHost,
  runningWebHost,
  windowName,
} from '../../builders/running-web-host.ts';

let host: RunningWebHost;
beforeAll(async () => {
  host = await runningWebHost();
  await host.connect(host.token, windowName);
});
afterAll(() => host.stop());

type Row = readonly [what: string, status: number, request: (own: Own) => RawRequest];
interface Own {
  readonly port: number;
  readonly good: Readonly<Record<string, string>>;
}

const call = { method: 'POST', path: '/api/call/app.info', body: '{}' };
const withHeaders =
  (change: (own: Own) => Readonly<Record<string, string>>, request: RawRequest = call) =>
  (own: Own): RawRequest => ({ ...request, headers: { ...own.good, ...change(own) } });
const octets = { 'content-type': 'application/octet-stream' };

const rows: readonly Row[] = [
  ['the page', 200, () => ({ path: '/' })],
  ['the page with a query', 200, () => ({ path: '/?x=1' })],
  ['a file of the page', 200, () => ({ path: '/assets/main-1.js' })],
  ['HEAD of the page', 200, () => ({ method: 'HEAD', path: '/' })],
  ['a file that is not there', 404, () => ({ path: '/assets/main-2.js' })],
  ['POST to the page', 405, () => ({ method: 'POST', path: '/', body: 'x' })],
  ['PUT of a file', 405, () => ({ method: 'PUT', path: '/assets/main-1.js', body: 'x' })],
  ['DELETE of the page', 405, () => ({ method: 'DELETE', path: '/' })],
  ['OPTIONS of the page', 405, () => ({ method: 'OPTIONS', path: '/' })],
  [
    'the page by a link from a website',
    200,
    () => ({ headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' } }),
  ],
  [
    'the page in a frame of a website',
    403,
    () => ({ headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe' } }),
  ],
  [
    'a script of the page in a website',
    403,
    () => ({
      path: '/assets/main-1.js',
      headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'script' },
    }),
  ],
  [
    'a script for another port of this machine',
    403,
    () => ({ path: '/assets/main-1.js', headers: { 'sec-fetch-site': 'same-site' } }),
  ],
  ['a call as the page makes it', 200, withHeaders(() => ({}))],
  [
    'a call with its own origin',
    200,
    withHeaders(({ port }) => ({
      origin: `http://127.0.0.1:${port}`,
      'sec-fetch-site': 'same-origin',
    })),
  ],
  [
    'a call with a charset',
    200,
    withHeaders(() => ({ 'content-type': 'application/json; charset=utf-8' })),
  ],
  ['a call from a website', 403, withHeaders(() => ({ origin: 'https://example.org' }))],
  ['a call from a sandboxed frame', 403, withHeaders(() => ({ origin: 'null' }))],
  [
    'a call from https on this port',
    403,
    withHeaders(({ port }) => ({ origin: `https://127.0.0.1:${port}` })),
  ],
  [
    'a call from another port',
    403,
    withHeaders(({ port }) => ({ origin: `http://127.0.0.1:${port + 1}` })),
  ],
  [
    'a call by the other own name',
    403,
    withHeaders(({ port }) => ({ origin: `http://localhost:${port}` })),
  ],
  ['a call across sites', 403, withHeaders(() => ({ 'sec-fetch-site': 'cross-site' }))],
  ['a call across ports', 403, withHeaders(() => ({ 'sec-fetch-site': 'same-site' }))],
  [
    'a call typed as an address',
    403,
    withHeaders(() => ({ 'sec-fetch-site': 'none', 'sec-fetch-dest': 'document' })),
  ],
  ['a call without a token', 401, withHeaders(() => ({ authorization: '' }))],
  [
    'a call with a made-up token',
    401,
    withHeaders(() => ({ authorization: `Bearer ${'0'.repeat(26)}` })),
  ],
  [
    'a call with a token of another scheme',
    401,
    withHeaders(() => ({ authorization: 'Basic Og==' })),
  ],
  [
    'a call with a cookie for a token',
    401,
    withHeaders(({ good }) => ({ authorization: '', cookie: `token=${good['authorization']}` })),
  ],
  ['a call without the name of a window', 401, withHeaders(() => ({ 'x-commonboard-window': '' }))],
  [
    'a call for a window that is not there',
    409,
    withHeaders(() => ({ 'x-commonboard-window': '1'.repeat(26) })),
  ],
  [
    'a call as a form',
    415,
    withHeaders(() => ({ 'content-type': 'application/x-www-form-urlencoded' })),
  ],
  ['a call as plain text', 415, withHeaders(() => ({ 'content-type': 'text/plain' }))],
  ['a call without a type', 415, withHeaders(() => ({ 'content-type': '' }))],
  ['GET of a call', 405, withHeaders(() => ({}), { method: 'GET', path: '/api/call/app.info' })],
  [
    'a preflight',
    405,
    withHeaders(() => ({ 'access-control-request-method': 'POST' }), {
      method: 'OPTIONS',
      path: '/api/call/app.info',
    }),
  ],
  [
    'a preflight from a website',
    403,
    withHeaders(
      () => ({ origin: 'https://example.org', 'access-control-request-method': 'POST' }),
      { method: 'OPTIONS', path: '/api/call/app.info' },
    ),
  ],
  ['a call by no known name', 404, withHeaders(() => ({}), { ...call, path: '/api/call/no.such' })],
  [
    'a call by a name of every object',
    404,
    withHeaders(() => ({}), { ...call, path: '/api/call/constructor' }),
  ],
  ['a call with a broken body', 400, withHeaders(() => ({}), { ...call, body: '{' })],
  ['a call with an empty body', 400, withHeaders(() => ({}), { ...call, body: '' })],
  ['a call with more than it takes', 400, withHeaders(() => ({}), { ...call, body: '{"x":1}' })],
  ['a call with a deep body', 400, withHeaders(() => ({}), { ...call, body: '['.repeat(9_000) })],
  [
    'a call of 64 kB and a byte',
    413,
    withHeaders(() => ({}), { ...call, body: ' '.repeat(65_537) }),
  ],
  [
    'a call in pieces, too long',
    413,
    withHeaders(() => ({ 'transfer-encoding': 'chunked' }), { ...call, body: ' '.repeat(70_000) }),
  ],
  [
    'a call in nothing but upper case',
    404,
    withHeaders(() => ({}), { ...call, path: '/API/CALL/APP.INFO' }),
  ],
  [
    'a paste of 1 MB and a byte',
    413,
    withHeaders(() => octets, {
      method: 'POST',
      path: '/api/paste',
      body: 'x'.repeat(1024 * 1024 + 1),
    }),
  ],
  [
    'a paste as JSON',
    415,
    withHeaders(() => ({}), { method: 'POST', path: '/api/paste', body: '{}' }),
  ],
  [
    'an import without a token',
    401,
    withHeaders(() => ({ ...octets, authorization: '' }), {
      method: 'POST',
      path: '/api/import?name=a.csv',
      body: 'x',
    }),
  ],
  [
    'an import said to be 30 MB',
    413,
    withHeaders(() => ({ ...octets, 'content-length': String(30 * 1024 * 1024) }), {
      method: 'POST',
      path: '/api/import?name=a.csv',
    }),
  ],
  [
    'an import by GET',
    405,
    withHeaders(() => octets, { method: 'GET', path: '/api/import?name=a.csv' }),
  ],
  [
    'events without an upgrade',
    404,
    withHeaders(() => ({}), { method: 'GET', path: '/api/events' }),
  ],
  ['no such route of the interface', 404, withHeaders(() => ({}), { ...call, path: '/api/' })],
  ['a header over 8 kB', 431, () => ({ headers: { 'x-long': 'x'.repeat(9_000) } })],
];

describe('the web host answers every request with exactly', () => {
  it.each(rows)('%s: %i', async (_, status, request) => {
    const good = {
      authorization: `Bearer ${host.token}`,
      'content-type': 'application/json',
      'x-commonboard-window': windowName,
    };
    const answer = await host.send(request({ port: host.port, good }));
    expect(answer.status).toBe(status);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual(
      [],
    );
    expect(answer.headers['set-cookie']).toBeUndefined();
  });
});

describe('a name that was rebound to this machine is refused before anything else', () => {
  const names: readonly ((port: number) => string)[] = [
    () => 'evil.example',
    (port) => `evil.example:${port}`,
    () => '127.0.0.1',
    () => 'localhost',
    (port) => `127.0.0.1:${port + 1}`,
    (port) => `localhost:${port}.evil.example`,
    (port) => `127.0.0.1.nip.io:${port}`,
    (port) => `0.0.0.0:${port}`,
    (port) => `127.1:${port}`,
    (port) => `127.0.0.2:${port}`,
    (port) => `2130706433:${port}`,
    (port) => `LOCALHOST:${port}`,
    (port) => `localhost.:${port}`,
    (port) => `[::ffff:127.0.0.1]:${port}`,
    (port) => `[::]:${port}`,
    (port) => `user@127.0.0.1:${port}`,
    (port) => ` 127.0.0.1:${port}, evil.example`,
  ];
  const paths = ['/', '/assets/main-1.js', '/api/call/app.info', '/api/events', '/none'];
  it.each(names)('%s', async (name) => {
    for (const path of paths) {
      expect((await host.send({ path, headers: { host: name(host.port) } })).status).toBe(403);
    }
  });
  it('its own three names are let in', async () => {
    for (const name of ['127.0.0.1', 'localhost', '[::1]']) {
      const answer = await host.send({ headers: { host: `${name}:${host.port}` } });
      expect(answer.status).toBe(200);
    }
  });
  it('a request without a host is refused', async () => {
    const answer = await host.send({ headers: { host: '' } });
    expect(answer.status).toBe(400);
  });
});
