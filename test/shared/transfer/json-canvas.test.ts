// JSON Canvas out and in: what people see on a wall is on the other one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardOf } from '#shared/derive/board.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { parseJson } from '#shared/format/safe-json.ts';
import { newId } from '#shared/lib/id.ts';
import { applyOps } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { fromJsonCanvas } from '#shared/transfer/from-json-canvas.ts';
import { notesToOps } from '#shared/transfer/notes-to-ops.ts';
import { jsonCanvasOf, toJsonCanvas } from '#shared/transfer/to-json-canvas.ts';
import { drawnOps, opOn } from '../../builders/arbitrary-op.ts';
import { jsonCanvasFlaws } from '../../builders/json-canvas-flaws.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const { session: empty, canvasId } = buildSession(0);

function brought(text: string): Session {
  const parsed = parseJson(text);
  if (!parsed.ok) throw new Error(parsed.error);
  const board = fromJsonCanvas(parsed.value);
  if (!board) throw new Error('It is one.');
  const target = {
    session: empty,
    canvasId,
    laneOf: () => null,
    tableOf: () => null,
    question: '',
  };
  const ops = notesToOps(board, target, seededBytes(5));
  return ops.length === 0 ? empty : afterOps(empty, ...ops);
}

const filled = (texts: readonly string[]): readonly string[] & string[] =>
  texts.filter((text) => text.trim() !== '');

/** What is in it, whatever its ids and places: cards with their group, groups, edges by words. */
function contentOf(session: Session) {
  const { nodes, edges } = jsonCanvasOf(session, canvasId);
  const words = new Map(nodes.map(({ id, text, label }) => [id, text ?? label ?? '']));
  const { clusters, alone, tray } = boardOf(session, canvasId);
  return {
    groups: clusters
      .map(({ cluster, notes }) => [cluster.title, ...filled(notes.map(({ text }) => text)).sort()])
      .filter(([, ...texts]) => texts.length > 0)
      .map((group) => group.join(' | '))
      .sort(),
    loose: filled([...alone, ...tray].map(({ text }) => text)).sort(),
    edges: edges
      .map(
        ({ fromNode, toNode, label = '' }) =>
          `${words.get(fromNode)}>${words.get(toNode)}:${label}`,
      )
      .sort(),
  };
}

describe('a wall as JSON Canvas', () => {
  it('comes back with the same cards, groups and edges, and is valid whatever is on it', () => {
    fc.assert(
      fc.property(drawnOps, (draws) => {
        let session = buildSession(6).session;
        for (const [turn, drawn] of draws.entries()) {
          const applied = applyOps(session, [opOn(session, turn, drawn)], 'facilitator');
          if (applied.ok) session = applyDiff(session, applied.value);
        }
        const notes = boardOf(session, canvasId);
        const [one, other] = [...notes.alone, ...notes.tray];
        if (one && other && one.text !== '' && other.text !== '')
          session = afterOps(session, {
            ...{ type: 'connector.add', connectorId: newId('connector', seededBytes(3)), canvasId },
            ...{ from: { kind: 'note', id: one.id }, to: { kind: 'note', id: other.id } },
            label: 'leads to',
          } as const);
        // A card without words is nobody's thought, and an empty group is not made of a file.
        const said = contentOf(session);
        expect(jsonCanvasFlaws(toJsonCanvas(session, canvasId))).toEqual([]);
        const back = contentOf(brought(toJsonCanvas(session, canvasId)));
        expect(back).toEqual(said);
      }),
      { numRuns: 60 },
    );
  });

  it('is valid by its specification', () => {
    const { session, noteIds } = buildSession(4);
    const [one, other] = noteIds;
    if (!one || !other) throw new Error('It has four.');
    const clusterId = newId('cluster', seededBytes(8));
    const sorted = afterOps(
      session,
      { type: 'cluster.create', clusterId, canvasId, x: 2, y: 1, noteIds: [one, other] },
      { type: 'cluster.rename', clusterId, title: 'Doors' },
    );
    const { nodes, edges } = jsonCanvasOf(sorted, canvasId);
    expect(edges).toEqual([]);
    expect(nodes).toHaveLength(5);
    const ids = new Set(nodes.map(({ id }) => id));
    expect(ids.size).toBe(nodes.length);
    for (const node of nodes) {
      for (const figure of [node.x, node.y, node.width, node.height])
        expect(Number.isInteger(figure)).toBe(true);
      expect(node.type === 'text' ? typeof node.text : typeof node.label).toBe('string');
      if (node.color) expect(node.color).toMatch(/^[1-6]$/);
    }
    const group = nodes.find(({ type }) => type === 'group');
    const inside = nodes.filter(({ id }) => id === one || id === other);
    for (const { x, y, width, height } of inside) {
      expect(x).toBeGreaterThanOrEqual(group?.x ?? 0);
      expect(x + width).toBeLessThanOrEqual((group?.x ?? 0) + (group?.width ?? 0));
      expect(y).toBeGreaterThanOrEqual(group?.y ?? 0);
      expect(y + height).toBeLessThanOrEqual((group?.y ?? 0) + (group?.height ?? 0));
    }
  });
});
