// The same forty gestures of a workshop every time: collecting, sorting, naming, deleting.

import type { Session } from '#shared/domain/session-body.ts';
import type { Change } from '#shared/format/change-frame.ts';
import { newId } from '#shared/lib/id.ts';
import { applyOps, type Op } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { seededBytes } from '../../builders/random.ts';
import { buildSession } from '../../builders/session.ts';

export interface Step {
  readonly change: Change;
  readonly after: Session;
}
export interface Script {
  readonly session: Session;
  readonly steps: readonly Step[];
}

const CLIENT_ID = '0123456789abcdefghijklmnop';

export function gestureScript(count = 40, noteCount = 3): Script {
  const { session, canvasId, laneIds, noteIds } = buildSession(noteCount);
  const random = seededBytes(7);
  const [laneId = null] = laneIds;
  const notes = [...noteIds];
  let held = session;
  const steps: Step[] = [];
  const create = (nth: number): Op => {
    const noteId = newId('note', random);
    notes.push(noteId);
    const text = `Gesture ${nth}: a neighbour’s words, “ünï” ${'and more '.repeat(nth % 12)}`;
    return { type: 'note.create', noteId, canvasId, laneId, text, tone: 'sky', source: null };
  };
  const gesture = (nth: number): Op => {
    const [first] = notes;
    const last = notes.at(-1);
    if (!first || !last || nth % 2 === 0) return create(nth);
    if (nth % 10 === 3) return { type: 'note.edit', noteId: last, text: `Said again, ${nth}` };
    if (nth % 10 === 5)
      return { type: 'note.place', places: [{ noteId: last, x: nth / 3, y: -nth }] };
    if (nth % 10 === 7) {
      const clusterId = newId('cluster', random);
      return { type: 'cluster.create', clusterId, canvasId, x: nth, y: 1, noteIds: [first, last] };
    }
    if (nth % 10 === 9) {
      notes.shift();
      return { type: 'note.delete', noteIds: [first] };
    }
    return { type: 'session.rename', title: `Kindness, take ${nth}` };
  };
  for (let nth = 1; nth <= count; nth++) {
    const op = gesture(nth);
    const diff = applyOps(held, [op], 'facilitator');
    if (!diff.ok) throw new Error(`Gesture ${nth} is refused: ${diff.error}`);
    held = applyDiff(held, diff.value);
    const change: Change = {
      revision: nth,
      clientId: CLIENT_ID,
      seq: nth,
      role: 'facilitator',
      name: op.type,
      at: 1_700_000_000_000 + nth * 1_000,
      diff: diff.value,
    };
    steps.push({ change, after: held });
  }
  return { session, steps };
}
