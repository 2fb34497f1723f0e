// The eight stakeholders of the worked example and a missing voice, placed and with their stances.
import type { CanvasId } from '#shared/domain/canvas.ts';
import { type StageKind, stakeholderStageKinds } from '#shared/domain/stage.ts';
import type {
  Listing,
  StakeholderId,
  StanceView,
  Standing,
  Touch,
} from '#shared/domain/stakeholder.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { seededBytes } from './random.ts';
import { afterOps, buildSession } from './session.ts';

export interface Row {
  readonly name: string;
  readonly listing: Listing;
  readonly at: readonly [influence: number, interest: number] | null;
  readonly touch: Touch;
  readonly view: StanceView | null;
  readonly stands: readonly [Standing | null, Standing | null];
}
const row = (
  name: string,
  listing: Listing,
  at: Row['at'],
  touch: Touch,
  view: Row['view'],
  stands: Row['stands'] = [null, null],
): Row => ({ name, listing, at, touch, view, stands });

export const exampleRows: readonly Row[] = [
  row('Newcomers', 'affected', [0.35, 0.45], 'some', 'unknown', ['none', 'lead']),
  row('Older tenants living alone', 'affected', [0.2, 0.85], 'much', 'for', ['hear', 'lead']),
  row('Caretakers', 'delivers', [0.45, 0.8], 'some', 'for', ['act', 'lead']),
  row('Housing association', 'decides', [0.9, 0.4], 'little', 'unsure', ['hear', 'act']),
  row('Block B committee', 'stand', [0.65, 0.85], 'some', 'concerns', ['none', 'act']),
  row('School parents’ group', 'delivers', [0.5, 0.75], 'some', 'for'),
  row('Lunch club', 'delivers', [0.55, 0.7], 'some', 'for'),
  row('Canal-street shops', 'stand', [0.4, 0.6], 'little', 'unknown'),
  row('Night-shift workers', 'missing', null, 'some', null),
];
export const stageTitles = {
  list: 'List',
  place: 'Place',
  stance: 'Stance',
  relate: 'Relate',
  'read-map': 'Read the map',
} as const;

const minutes = { 'up-to-12': 6e5, '13-to-24': 6e5, '25-to-40': 6e5 };
const oneStage = (kind: keyof typeof stageTitles, canvasId: CanvasId, at: number): Op => ({
  ...{ type: 'stage.add', stageId: newId('stage', seededBytes(800 + at)), canvasId, kind },
  ...{ title: stageTitles[kind], goal: 'A goal', prompt: 'Who has to do with it?', script: '' },
  ...{ durationsMs: minutes, protected: false, beforeId: null },
});

/** `rows` empty: a canvas where nobody is listed; its stages are open to be looked at. */
export function stakeholderSession(rows: readonly Row[] = exampleRows, at: StageKind = 'list') {
  const random = seededBytes(77);
  const canvasId = newId('canvas', random);
  const ids: readonly StakeholderId[] = rows.map(() => newId('stakeholder', random));
  const made = afterOps(
    buildSession().session,
    { ...{ type: 'canvas.add', canvasId, kind: 'stakeholder' }, question: 'Who?', lanes: [] },
    ...stakeholderStageKinds.map((kind, nth) => oneStage(kind, canvasId, nth)),
    ...rows.flatMap((one, nth) => opsOf(one, ids[nth], canvasId, nth)),
  );
  const stage = [...made.stage.values()].find(({ kind }) => kind === at);
  if (!stage) throw new Error('A canvas without its stages.');
  const open: Op = { type: 'stage.open', stageId: stage.id, visitId: null, at: 0 };
  return { session: afterOps(made, open), canvasId, ids };
}

function opsOf(one: Row, id: StakeholderId | undefined, canvasId: CanvasId, nth: number): Op[] {
  if (!id) return [];
  const random = seededBytes(900 + nth);
  const { name, listing, at, touch, view, stands } = one;
  const ops: Op[] = [
    { type: 'stakeholder.add', stakeholderId: id, canvasId, name, listing },
    { type: 'stakeholder.touch', stakeholderId: id, touch },
    { type: 'stakeholder.stand', stakeholderId: id, standing: stands[0], wanted: stands[1] },
  ];
  if (at) {
    const item = { kind: 'stakeholder', id } as const;
    const place = { placementId: newId('placement', random), item, y: at[0], x: at[1] };
    ops.push({ type: 'placement.put', canvasId, places: [place] });
  }
  const stanceId = newId('stance', random);
  if (view) ops.push({ type: 'stance.write', stanceId, stakeholderId: id, view, reason: '' });
  return ops;
}
