import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CallName, calls } from '#shared/api/contract.ts';
import { bindApi } from '../../../electron/hosts/bind-api.ts';
import { createLog } from '../../../electron/hosts/log.ts';
import type { Caller, Handlers } from '../../../electron/services/handlers.ts';

const sessionId = `session_${'0'.repeat(26)}`;
const elsewhere = `session_${'1'.repeat(26)}`;
const names = Object.keys(calls) as readonly CallName[];
const callerAs = (role: Caller['role']): Caller =>
  ({ windowId: 'w', role, sessionId: role === 'room' ? sessionId : null }) as Caller;
const console_ = callerAs('facilitator');
const room = callerAs('room');

/** Every handler answers with its own name. */
const echo = (reached: string[] = []): Handlers =>
  Object.fromEntries(
    names.map((name) => [
      name,
      async () => {
        reached.push(name);
        return { ok: true, value: name };
      },
    ]),
  ) as unknown as Handlers;
const quiet = createLog(() => undefined);
const refusal = (type: string) => ({ ok: false, error: expect.objectContaining({ type }) });

describe('a call is held against the contract', () => {
  it.each(['', 'no.such', 'constructor', '__proto__', 'toString', 7, null, undefined, {}, []])(
    'by no known name (%j) it is unknown',
    async (name) => {
      expect(await bindApi(echo(), quiet)(console_, name, {})).toEqual(refusal('call.unknown'));
    },
  );
  it('the room may call what the contract gives it and nothing else', async () => {
    const reached: string[] = [];
    const api = bindApi(echo(reached), quiet);
    for (const name of names) {
      const reply = await api(room, name, { sessionId });
      if (!calls[name].roles.includes('room')) expect(reply).toEqual(refusal('call.not-allowed'));
    }
    expect(reached.every((name) => calls[name as CallName].roles.includes('room'))).toBe(true);
  });
  it('a room window may not touch another session than its own', async () => {
    const api = bindApi(echo(), quiet);
    expect(await api(room, 'session.open', { sessionId })).toMatchObject({ ok: true });
    expect(await api(room, 'session.open', { sessionId: elsewhere })).toEqual(
      refusal('call.not-allowed'),
    );
    expect(await api(console_, 'session.open', { sessionId: elsewhere })).toMatchObject({
      ok: true,
    });
  });
  it('anything that is not what the contract says is malformed, never a throw', async () => {
    const reached: string[] = [];
    const api = bindApi(echo(reached), quiet);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.anything(), async (name, input) => {
        const before = reached.length;
        const reply = await api(console_, name, input);
        if (reached.length === before) expect(reply).toEqual(refusal('call.malformed'));
      }),
      { numRuns: 200 * names.length, seed: 7 },
    );
  });
});

describe('a bug in a handler', () => {
  const thrower = (thrown: unknown): Handlers => ({
    ...echo(),
    'app.info': async () => {
      throw thrown;
    },
  });
  it('becomes app.bug, and the log says where without what people wrote', async () => {
    const log = createLog(() => undefined);
    const reply = await bindApi(thrower(new TypeError('secret note text')), log)(
      console_,
      'app.info',
      {},
    );
    expect(reply).toEqual({ ok: false, error: { type: 'app.bug', detail: 'app.info' } });
    expect(log.lines().join('\n')).toContain('bug in app.info: TypeError');
    expect(log.lines().join('\n')).not.toContain('secret');
  });
  it.each([null, undefined, 'text', 7])('is caught whatever was thrown (%j)', async (thrown) => {
    const reply = await bindApi(thrower(thrown), quiet)(console_, 'app.info', {});
    expect(reply).toEqual(refusal('app.bug'));
  });
});
