import { describe, expect, it } from 'vitest';
import { newId } from '#shared/lib/id.ts';
import { bringBackOp } from '../../../renderer/commands/bring-back.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const { session, canvasId, noteIds, stageIds } = buildSession(1);
const random = seededBytes(7);
const back = (key: string, text: string, on = session) => bringBackOp(on, { key, text }, random);

describe('text a page left behind', () => {
  it('is put on the note it was typed on, where it is not there yet', () => {
    const op = back(`write:${noteIds[0]}`, 'Half a thou');
    expect(op).toMatchObject({ type: 'note.edit', text: 'Half a thou' });
    if (!op) throw new Error('Nothing was brought back.');
    expect(back(`write:${noteIds[0]}`, 'Half a thou', afterOps(session, op))).toBeNull();
  });

  it('is put back as a remark, also where there was none', () => {
    const op = back(`remark:${stageIds[0]}`, 'They are tired');
    if (!op) throw new Error('Nothing was brought back.');
    const [remark] = afterOps(session, op).remark.values();
    expect(remark).toMatchObject({ stageId: stageIds[0], text: 'They are tired' });
  });

  it('is put back wherever it was typed, once', () => {
    const [insightId, agreementId] = [newId('insight', random), newId('agreement', random)];
    const [actionId, clusterId] = [newId('action', random), newId('cluster', random)];
    const familyId = newId('family', random);
    const full = afterOps(
      session,
      { type: 'insight.add', insightId, canvasId, clusterIds: [], noteIds: [] },
      { type: 'agreement.add', agreementId, text: 'One speaks' },
      { type: 'action.add', actionId, text: '', owner: '', dueOn: null },
      { type: 'cluster.create', clusterId, canvasId, x: 0, y: 0, noteIds: [...noteIds] },
      { type: 'family.gather', familyId, clusterIds: [clusterId] },
    );
    for (const key of [
      ...[`name:${clusterId}`, `family:${familyId}`, `ask:${canvasId}`, `agreement:${agreementId}`],
      ...['who', 'situation', 'tension', 'meaning', 'check'].map(
        (part) => `insight:${part}:${insightId}`,
      ),
      ...['opening:here', 'behaviour:doing', `action.text:${actionId}`, `action.owner:${actionId}`],
    ]) {
      const op = back(key, 'Half a thou', full);
      if (!op) throw new Error(`${key} was not brought back.`);
      expect(JSON.stringify(op)).toContain('Half a thou');
      expect(back(key, 'Half a thou', afterOps(full, op))).toBeNull();
    }
  });

  it('is let go where what it was typed on is gone, where it is empty, or where the key is not ours', () => {
    expect(back('write:note_gone', 'x')).toBeNull();
    expect(back('name:cluster_gone', 'x')).toBeNull();
    expect(back(`write:${noteIds[0]}`, ' \u0000')).toBeNull();
    expect(back('__proto__:x', 'x')).toBeNull();
  });
});
