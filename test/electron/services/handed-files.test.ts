// Files that are given to the app: each window may ask, one has it.
import { expect, it, vi } from 'vitest';
import { problem } from '#shared/api/errors.ts';
import { err, ok } from '#shared/lib/result.ts';
import { memoryHost } from '../../builders/memory-host.ts';

const file = (name: string, text: string) => ({
  name,
  read: vi.fn(async () => ok(new TextEncoder().encode(text))),
});

it('are read in their order, each once, and not before', async () => {
  const { services, connect } = memoryHost();
  const { client } = connect();
  const [one, two] = [file('one.txt', 'First'), file('two.txt', 'Second\nThird')];
  services.hand([one, two]);
  expect(await client.call('import.waiting', {})).toEqual(ok(['one.txt', 'two.txt']));
  expect(one.read).not.toHaveBeenCalled();
  expect(await client.call('import.next', {})).toMatchObject({
    value: { preview: { noteCount: 1 } },
  });
  expect(two.read).not.toHaveBeenCalled();
  expect(await client.call('import.next', {})).toMatchObject({
    value: { preview: { noteCount: 2 } },
  });
  expect(await client.call('import.next', {})).toEqual(ok(null));
  expect(one.read).toHaveBeenCalledOnce();
});

it('that can’t be read say why and are gone; the next has its turn', async () => {
  const { services, connect } = memoryHost();
  const { client } = connect();
  const gone = { name: 'gone.csv', read: async () => err(problem('file.missing')) };
  services.hand([gone, file('empty.csv', ''), file('two.txt', 'Second')]);
  expect(await client.call('import.next', {})).toEqual(err(problem('file.missing')));
  expect(await client.call('import.next', {})).toEqual(err(problem('file.empty')));
  expect(await client.call('import.next', {})).toMatchObject({ ok: true });
});

it('are told of to every console and to no room; a folder full of them stops at fifty', async () => {
  const { services, connect } = memoryHost();
  const [desk, other] = [connect(), connect()];
  const heard = vi.fn();
  desk.client.on('file.handed', () => heard('desk'));
  other.client.on('file.handed', () => heard('other'));
  services.hand(Array.from({ length: 80 }, (_, nth) => file(`${nth}.txt`, 'x')));
  expect(heard.mock.calls.flat().sort()).toEqual(['desk', 'other']);
  const names = await desk.client.call('import.waiting', {});
  expect(names.ok && names.value).toHaveLength(50);
  services.hand([file('late.txt', 'x')]);
  const after = await desk.client.call('import.waiting', {});
  expect(after.ok && after.value.includes('late.txt')).toBe(false);
});
