// A session with three insights and a kindness canvas whose steps lead to the few ideas that go on.
import type { InsightId } from '#shared/domain/insight.ts';
import type { WallRef } from '#shared/domain/item-ref.ts';
import type { StageKind } from '#shared/domain/stage.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { seededBytes } from './random.ts';
import { afterOps, buildSession } from './session.ts';
import { groupOf, noteOf } from './voting.ts';

const kinds: readonly (readonly [StageKind, string])[] = [
  ['objective', 'Objective'],
  ['how-could-we', 'How could we'],
  ['ideas', 'Ideas'],
  ['sort', 'Sort ideas'],
  ['prioritise', 'Prioritise'],
  ['tag', 'Tag'],
];
const learnings = [
  ['New neighbours', 'who come home after dark would help', 'they never see who needs it'],
  ['Older tenants', 'need small favours', 'only taking makes them feel a burden'],
  ['People', 'want contact', 'a knock means trouble'],
] as const;
const texts = [
  'A shelf by each lift: take, lend or ask by a card',
  'Pairs who each give and ask, every second Tuesday',
  'A board in the entrance that says who has a ladder',
  'Soup on Sundays, one pot a landing',
  'A hello card through the door when somebody moves in',
  'Caretakers keep parcels, neighbours carry them up',
  'A lamp that is lit when one is at home and glad of a ring',
  'Lift talk: one question a week on the mirror',
  'Plant-watering swaps over the summer holidays',
  'A late-hour list of those who are up anyway',
  'Borrow a drill, return it with a story',
  'The youngest of each house knows everybody’s name',
];

/** `perGroup` ideas a group, the last one alone; nothing is linked, placed or voted on. */
export function kindnessSession(ideaCount = 7, perGroup = 2) {
  const random = seededBytes(811);
  const built = buildSession(0, 3);
  const canvasId = newId('canvas', random);
  const stageIds = new Map(kinds.map(([kind]) => [kind, newId('stage', random)]));
  const insightIds: readonly InsightId[] = learnings.map(() => newId('insight', random));
  const noteIds = Array.from({ length: ideaCount }, () => newId('note', random));
  const groupCount = Math.max(0, Math.floor((ideaCount - 1) / perGroup));
  const clusterIds = Array.from({ length: groupCount }, () => newId('cluster', random));
  const minutes = { 'up-to-12': 480_000, '13-to-24': 480_000, '25-to-40': 480_000 };
  const session = afterOps(
    built.session,
    ...insightIds.flatMap((insightId, nth): Op[] => {
      const [who = '', situation = '', tension = ''] = learnings[nth] ?? [];
      const write = { type: 'insight.write', insightId } as const;
      return [
        {
          ...{ type: 'insight.add', insightId, canvasId: built.canvasId },
          ...{ clusterIds: [], noteIds: [] },
        },
        { ...write, part: 'who', text: who },
        { ...write, part: 'situation', text: situation },
        { ...write, part: 'tension', text: tension },
      ];
    }),
    { type: 'canvas.add', canvasId, kind: 'kindness', question: '', lanes: [] },
    ...kinds.map(
      ([kind, title]): Op => ({
        ...{ type: 'stage.add', stageId: stageIds.get(kind) ?? newId('stage', random), canvasId },
        ...{ kind, title, goal: '', prompt: `${title}: what now?`, script: '' },
        ...{ durationsMs: minutes, protected: false, beforeId: null },
      }),
    ),
    ...noteIds.map(
      (noteId, nth): Op => ({
        ...{ type: 'note.create', noteId, canvasId, laneId: null, tone: 'butter', source: null },
        text: texts[nth % texts.length] ?? '',
      }),
    ),
    ...clusterIds.flatMap((clusterId, nth): Op[] => [
      {
        ...{
          type: 'cluster.create',
          clusterId,
          canvasId,
          x: (nth % 6) * 5,
          y: Math.floor(nth / 6) * 5,
        },
        noteIds: noteIds.slice(nth * perGroup, (nth + 1) * perGroup),
      },
      { type: 'cluster.rename', clusterId, title: texts[(nth * 5) % texts.length] ?? '' },
    ]),
    ...noteIds
      .slice(groupCount * perGroup)
      .map((noteId, nth): Op => ({ type: 'note.place', places: [{ noteId, x: nth * 2, y: 60 }] })),
  );
  const loners = noteIds.slice(groupCount * perGroup);
  const items: readonly WallRef[] = [...clusterIds.map(groupOf), ...loners.map(noteOf)];
  const open = (kind: StageKind): Op => ({
    ...{ type: 'stage.open', stageId: stageIds.get(kind) ?? newId('stage', random) },
    ...{ visitId: null, at: 0 },
  });
  const place = (item: WallRef, x: number, y: number): Op => ({
    ...{ type: 'placement.put', canvasId },
    places: [{ placementId: newId('placement', random), item, x, y }],
  });
  return { session, canvasId, insightIds, noteIds, clusterIds, items, open, place, random };
}
