import { describe, expect, it } from 'vitest';
import { agendaOf } from '#shared/derive/board.ts';
import { viewFor } from '#shared/derive/view-for.ts';
import { whereWeAre } from '#shared/derive/where-we-are.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { northsideSession } from '../../builders/northside.ts';
import { afterOps } from '../../builders/session.ts';

const session = northsideSession(1);
const stageOf = (kind: string) => {
  const found = agendaOf(session).find((stage) => stage.kind === kind);
  if (!found) throw new Error(`No step to ${kind}.`);
  return found;
};
const at = (kind: string, more: readonly Op[] = []): Session =>
  afterOps(
    session,
    ...agendaOf(session)
      .slice(0, agendaOf(session).indexOf(stageOf(kind)) + 1)
      .map((stage): Op => ({ type: 'stage.open', stageId: stage.id, visitId: null, at: 0 })),
    ...more,
  );
const titles = (of: Session) => whereWeAre(of).done.map(({ stage }) => stage.kind);

describe('where we are', () => {
  it('names the step that is on, the one before and the one that follows', () => {
    const now = whereWeAre(at('sort'));
    expect(now.open?.kind).toBe('sort');
    expect(now.next?.kind).toBe('name');
    expect(now.done.at(-1)?.stage.kind).toBe('read-out');
    expect(now.nth).toBe(now.done.length + 1);
  });

  it('says what came of a step where it was made, and of others nothing', () => {
    const { done } = whereWeAre(at('name'));
    const result = (kind: string) => done.find(({ stage }) => stage.kind === kind)?.result;
    const [canvas] = session.canvas.values();
    const count = [...session.note.values()].filter((note) => note.canvasId === canvas?.id).length;
    expect(result('collect')).toMatchObject({ what: 'notes', count });
    expect(result('read-out')).toBeNull();
  });

  it('leaves out what is skipped', () => {
    const skipped = stageOf('read-out');
    const without = afterOps(
      at('collect'),
      { type: 'stage.skip', stageId: skipped.id, skipped: true },
      { type: 'stage.open', stageId: stageOf('sort').id, visitId: null, at: 0 },
    );
    expect(titles(without)).not.toContain('read-out');
    expect(whereWeAre(without).count).toBe(agendaOf(session).length - 1);
  });

  it('is the same for the room, which has no secrets to tell', () => {
    const one = at('name');
    expect(whereWeAre(viewFor('room', one))).toEqual(whereWeAre(one));
  });

  it('is calm before anything is open', () => {
    const now = whereWeAre(session);
    expect(now.count).toBe(agendaOf(session).length);
  });
});
