import { describe, expect, it } from 'vitest';
import { ipcTransport } from '../../../renderer/transport/ipc.ts';

const answering = (answer: () => Promise<unknown>) =>
  ipcTransport({ call: answer, on: () => () => undefined });

describe('the wire in the desktop app', () => {
  it('hands envelopes on as they are', async () => {
    const envelope = { ok: true, value: 7 };
    expect(await answering(async () => envelope).call('app.info', {})).toBe(envelope);
  });
  it('answers host.lost when the host can’t be reached, never a throw', async () => {
    const reply = await answering(() => Promise.reject(new Error('gone'))).call('app.info', {});
    expect(reply).toEqual({ ok: false, error: { type: 'host.lost' } });
  });
  it.each([null, undefined, 7, 'ok', []])('takes %j for a bug of the host', async (answer) => {
    const reply = await answering(async () => answer).call('app.info', {});
    expect(reply).toMatchObject({ ok: false, error: { type: 'app.bug' } });
  });
});
