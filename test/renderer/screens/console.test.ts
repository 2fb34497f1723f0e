import { describe, expect, it } from 'vitest';
import type { StageKind } from '#shared/domain/stage.ts';
import { newId } from '#shared/lib/id.ts';
import { insightCanvas } from '#shared/workshops/insight.ts';
import { doneCheck } from '../../../renderer/screens/console/done-check.ts';
import { scriptParts } from '../../../renderer/screens/console/script-parts.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

describe('a stage’s script', () => {
  it('is told apart into what to say and what to watch for', () => {
    expect(scriptParts('“Go.”\n\nThen stop.\n\nWatch for silence.')).toEqual({
      say: ['“Go.”', 'Then stop.'],
      watchFor: ['Silence.'],
    });
  });

  it('loses nothing of any ready plan', () => {
    for (const { script } of insightCanvas.stages) {
      const { say, watchFor } = scriptParts(script);
      expect(say.length + watchFor.length).toBe(script.split('\n\n').length);
    }
  });

  it('may be empty', () => {
    expect(scriptParts(' \n\n ')).toEqual({ say: [], watchFor: [] });
  });
});

describe('the done-check', () => {
  const { session, canvasId, noteIds } = buildSession(4);
  const clusterId = newId('cluster', seededBytes(7));
  const [first, second, ...others] = noteIds;
  if (!first || !second) throw new Error('Too few notes.');
  const sorted = afterOps(session, {
    type: 'cluster.create',
    clusterId,
    canvasId,
    x: 0,
    y: 0,
    noteIds: [first, second],
  });
  const says = (kind: StageKind, at = sorted): string => doneCheck({ kind, canvasId }, at);

  it('counts what is sorted, and says when all is', () => {
    expect(says('sort')).toBe('2 of 4 sorted · 1 group');
    const places = others.map((noteId) => ({ noteId, x: 5, y: 5 }));
    expect(says('sort', afterOps(sorted, { type: 'note.place', places }))).toBe(
      'All 4 sorted · 1 group',
    );
  });

  it('counts names, and is glad of the last', () => {
    expect(says('name')).toBe('0 of 1 group named');
    const named = afterOps(sorted, { type: 'cluster.rename', clusterId, title: 'We wait' });
    expect(says('name', named)).toBe('The group has its name.');
  });

  it('asks for the question until it stands', () => {
    expect(says('focus')).toMatch(/^Write/);
    const asked = afterOps(session, { type: 'canvas.ask', canvasId, question: 'Why?' });
    expect(says('focus', asked)).toMatch(/stands/);
  });

  it('never scolds an empty board', () => {
    const { session: empty, canvasId: id } = buildSession();
    for (const kind of ['collect', 'read-out', 'sort', 'name'] as const)
      expect(doneCheck({ kind, canvasId: id }, empty)).not.toMatch(/must|error|missing/i);
  });
});
