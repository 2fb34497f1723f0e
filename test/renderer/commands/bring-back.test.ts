import { describe, expect, it } from 'vitest';
import { newId } from '#shared/lib/id.ts';
import { bringBackOp } from '../../../renderer/commands/bring-back.ts';
import type { TypedMark } from '../../../renderer/store/typed-mark.ts';
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

  it('is put back on every canvas, once, whatever was typed there', () => {
    const seeds = seededBytes(11);
    const ids = {
      stakeholder: newId('stakeholder', seeds),
      gate: newId('gate', seeds),
      criterion: newId('criterion', seeds),
      partner: newId('partner', seeds),
      scorer: newId('scorer', seeds),
      challenge: newId('challenge', seeds),
      programme: newId('programme', seeds),
      measure: newId('measure', seeds),
      pledge: newId('pledge', seeds),
      action: newId('action', seeds),
    };
    const at = { canvasId };
    const none = { low: '', middle: '', high: '', counters: 0 };
    const full = afterOps(
      session,
      {
        type: 'stakeholder.add',
        stakeholderId: ids.stakeholder,
        ...at,
        name: '',
        listing: 'stand',
      },
      {
        ...({ type: 'stance.write', stanceId: newId('stance', seeds) } as const),
        ...({ stakeholderId: ids.stakeholder, view: 'for', reason: '' } as const),
      },
      { type: 'gate.add', gateId: ids.gate, ...at, text: 'Safe' },
      { type: 'criterion.add', criterionId: ids.criterion, ...at, title: '', ...none },
      { type: 'partner.add', partnerId: ids.partner, ...at, name: '', stakeholderId: null },
      { type: 'scorer.add', scorerId: ids.scorer, ...at, name: '', tableId: null },
      { type: 'challenge.add', challengeId: ids.challenge, ...at, text: 'How', insightIds: [] },
      {
        ...({ type: 'programme.add', programmeId: ids.programme, ...at } as const),
        ...{ name: '', ideas: [], insightIds: [] },
      },
      {
        ...({ type: 'measure.add', measureId: ids.measure, ...at } as const),
        ...({ programmeId: null, kind: 'does' } as const),
      },
      { type: 'pledge.add', pledgeId: ids.pledge, ...at, kind: 'ours', text: 'We', who: '' },
      { type: 'action.add', actionId: ids.action, text: 'Ask', owner: '', dueOn: null },
    );
    const marks: readonly TypedMark[] = [
      ...(['title', 'goal', 'prompt', 'script'] as const).map(
        (part): TypedMark => `stage:${part}:${stageIds[0]}`,
      ),
      ...(['name', 'about'] as const).map(
        (part): TypedMark => `stakeholder:${part}:${ids.stakeholder}`,
      ),
      `stance:${ids.stakeholder}`,
      `gate:${ids.gate}`,
      `criterion:low:${ids.criterion}`,
      `partner:gives:${ids.partner}`,
      `scorer:${ids.scorer}`,
      `objective:doing:${canvasId}`,
      `challenge:${ids.challenge}`,
      `programme:deed:${ids.programme}`,
      `programme.judge:${ids.programme}`,
      `measure:question:${ids.measure}`,
      `benchmark:${canvasId}:theory`,
      `pledge.text:${ids.pledge}`,
      `pledge.who:${ids.pledge}`,
      `action.firstStep:${ids.action}`,
    ];
    for (const mark of marks) {
      const op = back(mark, 'Half a thou', full);
      if (!op) throw new Error(`${mark} was not brought back.`);
      expect(JSON.stringify(op)).toContain('Half a thou');
      expect(back(mark, 'Half a thou', afterOps(full, op))).toBeNull();
    }
  });

  it('is let go where what it was typed on is gone, where it is empty, or where the key is not ours', () => {
    expect(back('write:note_gone', 'x')).toBeNull();
    expect(back('name:cluster_gone', 'x')).toBeNull();
    expect(back(`write:${noteIds[0]}`, ' \u0000')).toBeNull();
    expect(back('__proto__:x', 'x')).toBeNull();
  });
});
