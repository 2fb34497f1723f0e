import { expect, test } from 'vitest';
import { compare, isCountedOnly, sizeOf } from '#shared/derive/compare.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const built = buildSession(4);
const [a, b, c] = built.noteIds;
const [stageId] = built.stageIds;
if (!a || !b || !c || !stageId) throw new Error('A session was built.');

test('tells what came, went, was reworded and moved, in the words that people wrote', () => {
  const clusterId = 'cluster_0000000000000000000000000a' as never;
  const now = afterOps(
    built.session,
    { type: 'note.edit', noteId: a, text: 'In other words' },
    { type: 'note.delete', noteIds: [b] },
    {
      type: 'cluster.create',
      ...{ clusterId, canvasId: built.canvasId, x: 0, y: 0, noteIds: [c] },
    },
    { type: 'cluster.rename', clusterId, title: 'Noise' },
  );
  const found = new Map(compare(built.session, now).map((one) => [one.noun, one]));
  expect(found.get('note')).toMatchObject({
    added: [],
    removed: ['Note 2'],
    changed: [{ was: 'Note 1', is: 'In other words' }],
    moved: [{ name: 'Note 3', to: 'Noise' }],
  });
  expect(found.get('cluster')).toMatchObject({ added: ['Noise'] });
  expect([...found.values()].reduce((sum, one) => sum + sizeOf(one), 0)).toBe(4);
  expect(compare(now, now)).toEqual([]);
});

test('of remarks only how many there are', () => {
  const remarkId = 'remark_0000000000000000000000000a' as never;
  const now = afterOps(built.session, { type: 'remark.write', remarkId, stageId, text: 'Secret' });
  const [remark] = compare(built.session, now);
  expect(remark && isCountedOnly(remark)).toBe(true);
  expect(JSON.stringify(remark)).not.toContain('Secret');
});
