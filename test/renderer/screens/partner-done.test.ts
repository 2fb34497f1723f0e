import { describe, expect, it } from 'vitest';
import { partnerStageKinds } from '#shared/domain/stage.ts';
import { partnerDoneWords as words } from '#shared/strings/partner.ts';
import { partnerDone } from '../../../renderer/screens/console/partner-done.ts';
import { northsidePartnerSession, partnerSession } from '../../builders/partner-session.ts';

describe('how far choosing partners has come', () => {
  it('is said at the beginning of every step, and holds nobody up', () => {
    const { session, canvasId } = partnerSession();
    for (const kind of partnerStageKinds) expect(partnerDone(kind, session, canvasId)).not.toBe('');
  });
  it('is whole in the worked example', () => {
    const { session, canvasId } = northsidePartnerSession();
    const said = partnerStageKinds.map((kind) => partnerDone(kind, session, canvasId));
    expect(said).toEqual([
      words.purpose.done(1),
      words.criteria.done(5),
      words.longlist.done(4),
      words.score.revealed(1),
      words.whatIf.first('Lunch club of chapel and mosque', 3.633, false),
      words.decide.done(4),
      words.roles.done,
    ]);
  });
});
