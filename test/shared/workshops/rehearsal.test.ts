import { describe, expect, it } from 'vitest';
import { agendaOf, boardOf, openStage } from '#shared/derive/board.ts';
import { type Session, sessionRecord } from '#shared/domain/session-body.ts';
import { readEnvelope, writeEnvelope } from '#shared/format/envelope.ts';
import { catalogue } from '#shared/workshops/catalogue.ts';
import { exampleSession } from '#shared/workshops/example-session.ts';
import { makeSession } from '#shared/workshops/make-session.ts';
import { rehearsalOf } from '#shared/workshops/rehearsal.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps } from '../../builders/session.ts';

const start = { now: 77, random: seededBytes(3) };
const fromPlan = (id: string): Session => {
  const plan = catalogue.find((one) => one.id === id);
  if (!plan) throw new Error(`No plan ${id}.`);
  return makeSession(plan, { title: id, roomSize: 'up-to-12', now: 1, random: seededBytes(4) });
};

describe('a rehearsal', () => {
  it.each(catalogue.map(({ id }) => id))('of %s has its agenda, at its first step', (id) => {
    const session = fromPlan(id);
    const rehearsal = rehearsalOf(session, start);
    expect(sessionRecord(rehearsal)).toMatchObject({ title: id, rehearsal: true, createdAt: 77 });
    const steps = ({ title, prompt, script, durationsMs }: (typeof agenda)[number]) => [
      title,
      prompt,
      script,
      durationsMs,
    ];
    const agenda = agendaOf(session);
    expect(agendaOf(rehearsal).map(steps)).toEqual(agenda.map(steps));
    expect(openStage(rehearsal)?.title).toBe(agenda[0]?.title);
  });

  it('of a whole day has something at every step: notes to sort, groups, people, scores, programmes', () => {
    const rehearsal = rehearsalOf(fromPlan('kindness-programme'), start);
    const wall = [...rehearsal.canvas.values()].find(({ kind }) => kind === 'insight');
    const board = boardOf(rehearsal, wall?.id ?? '');
    expect(board.noteCount).toBe(39);
    expect(board.tray.length).toBeGreaterThan(10);
    expect(board.clusters.every(({ cluster }) => cluster.title !== '')).toBe(true);
    for (const noun of [
      'insight',
      'stakeholder',
      'partner',
      'score',
      'programme',
      'measure',
    ] as const)
      expect(rehearsal[noun].size, noun).toBeGreaterThan(1);
  });

  it('has nothing that was said, decided or written down in the session itself', () => {
    const session = exampleSession({ now: 5, random: seededBytes(6) });
    const [note] = session.note.values();
    if (!note) throw new Error('The example has notes.');
    const own = afterOps(session, {
      type: 'note.edit',
      noteId: note.id,
      text: 'Mrs Brown said so',
    });
    const rehearsal = rehearsalOf(own, start);
    expect(JSON.stringify([...rehearsal.note.values()])).not.toContain('Mrs Brown');
    expect(rehearsal.visit.size + rehearsal.round.size + rehearsal.remark.size).toBe(0);
    expect(own.note.get(note.id)?.text).toBe('Mrs Brown said so');
  });

  it('opens again from its file as a rehearsal', () => {
    const rehearsal = rehearsalOf(fromPlan('insight-day'), start);
    const read = readEnvelope(JSON.parse(writeEnvelope(rehearsal, 0, '0.0.0')));
    expect(read.ok && sessionRecord(read.value.session).rehearsal).toBe(true);
  });
});
