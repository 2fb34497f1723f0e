import { describe, expect, it } from 'vitest';
import { groupName, groupNameWords } from '#shared/strings/group-name.ts';
import { exampleSession } from '#shared/workshops/example-session.ts';
import { seededBytes } from '../../builders/random.ts';

const session = exampleSession({ now: 1, random: seededBytes(4) });
const group = [...session.cluster.values()].find(({ title }) => title === 'Too busy to notice');

describe('the name of a group', () => {
  it('is its sentence', () => {
    expect(groupName(session, group?.id ?? '')).toBe('Too busy to notice');
  });

  it('is its first note in quotes while it has none', () => {
    if (!group) throw new Error('The example has this group.');
    const cluster = new Map([...session.cluster, [group.id, { ...group, title: '' }]]);
    expect(groupName({ ...session, cluster }, group.id)).toBe(
      '“I leave at seven and I’m home after dark. When would I meet…”',
    );
    expect(groupName({ cluster, note: new Map() }, group.id)).toBe(groupNameWords.noName);
  });
});
