import { describe, expect, test } from 'vitest';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { toMarkdown } from '#shared/transfer/to-markdown.ts';
import { exampleSession } from '#shared/workshops/example-session.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const random = seededBytes(12);
const plain = buildSession(1).session;
const action = (text: string, owner: string, dueOn: string | null): Op => ({
  ...{ type: 'action.add', actionId: newId('action', random), text, owner, dueOn },
});

describe('a day as a document', () => {
  test('says whose doing it was about before the wall, and who does what by when behind it', () => {
    const text = toMarkdown(exampleSession({ now: 5, random: seededBytes(1) }));
    const [start = '', wall = ''] = text.split('## I’d hate to be a bother');
    expect(start).toContain('## Behaviour card\n\n**Adults between 25 and 45 who moved in under');
    expect(start).toContain('First, because: They are half of the landings');
    expect(start).toContain('**Who is not here:** People on night shifts. Teenagers.');
    expect(start).toContain('## What we agree on\n\n- One speaks at a time.');
    expect(wall).toContain(
      '## Who does what by when\n\n- [ ] Ask ten teenagers what they would swap, and what puts them off (Amina, 17 March 2026)',
    );
  });

  test('ends each sentence once, however its part was ended', () => {
    const behaviourId = newId('behaviour', random);
    const write = (part: 'group' | 'gets', text: string): Op => ({
      ...{ type: 'behaviour.write', behaviourId, part, text },
    });
    const session = afterOps(plain, write('group', 'Newcomers'), write('gets', 'It is quiet.'));
    expect(toMarkdown(session)).toContain('What they get from it: It is quiet.\n');
  });

  test('has nothing of what nobody wrote', () => {
    const text = toMarkdown(plain);
    expect(text).not.toMatch(/Behaviour card|Who is here|What we agree on|Who does what/);
  });

  test('says what an action lacks, what is done, and takes no word for a sign', () => {
    const [open, done] = [action('*Ask* around', '', null), action('Call', 'Jo', '2026-12-04')];
    const doneId = done.type === 'action.add' ? done.actionId : newId('action', random);
    const session = afterOps(plain, open, done, {
      ...{ type: 'action.tick', actionId: doneId, isDone: true },
    });
    const text = toMarkdown(session);
    expect(text).toContain('- [ ] \\*Ask\\* around (No name yet, No day yet)');
    expect(text).toContain('- [x] Call (Jo, 4 December 2026)');
  });
});
