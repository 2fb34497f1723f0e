// Pages go to the printer of the web host as plain bytes, by a route of their own.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#shared/domain/limits.ts';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { ok } from '#shared/lib/result.ts';
import {
  type RunningWebHost,
  runningWebHost,
  windowName,
} from '../../builders/running-web-host.ts';
import { buildSession } from '../../builders/session.ts';

let host: RunningWebHost;
const printed: Uint8Array[] = [];
beforeAll(async () => {
  host = await runningWebHost(undefined, {
    async print(html) {
      printed.push(html);
      return ok(new Uint8Array([37, 80, 68, 70]));
    },
  });
  await host.connect(host.token, windowName);
});
afterAll(() => host.stop());

const send = (body: Uint8Array | string, more: Readonly<Record<string, string>> = {}) =>
  host.send({
    ...{ method: 'POST', path: '/api/print', body },
    headers: {
      authorization: `Bearer ${host.token}`,
      'content-type': 'application/octet-stream',
      'x-commonboard-window': windowName,
      ...more,
    },
  });

describe('the printer’s route', () => {
  it('takes the pages as they are and answers the PDF', async () => {
    const { status, text } = await send(new Uint8Array([60, 0, 255, 62]));
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({ ok: true, value: { pdf: 'JVBERg==' } });
    expect(printed.map((pages) => [...pages])).toEqual([[60, 0, 255, 62]]);
  });

  it.each([
    ['without a token', 401, { authorization: '' }],
    ['with JSON', 415, { 'content-type': 'application/json' }],
    ['from a website', 403, { origin: 'https://example.org' }],
    ['of a window that is not there', 409, { 'x-commonboard-window': '1'.repeat(26) }],
  ] as const)('refuses pages %s, and prints nothing', async (_, status, more) => {
    const count = printed.length;
    expect((await send('<p>', more)).status).toBe(status);
    expect(printed).toHaveLength(count);
  });

  it('refuses more than a printer is given', async () => {
    const { status, text } = await send(new Uint8Array(limits.printBytes + 1));
    expect(status).toBe(413);
    expect(JSON.parse(text)).toMatchObject({ error: { type: 'call.too-large' } });
  });

  it('is closed to the room', async () => {
    const { session } = buildSession(0);
    await host.repository.create(session);
    const opened = await host.call('room.open', { sessionId: sessionRecord(session).id });
    const token = new URL(JSON.parse(opened.text).value.address).hash.slice('#t='.length);
    await host.connect(token, windowName);
    expect((await send('<p>', { authorization: `Bearer ${token}` })).status).toBe(403);
  });

  it('has no sister for what a page made: a browser keeps that itself', async () => {
    const made = { name: 'a.png', mime: 'image/png', bytes: [1] };
    expect((await host.call('export.keep', made)).status).toBe(400);
    expect((await host.send({ method: 'POST', path: '/api/keep', body: 'x' })).status).toBe(404);
  });
});
