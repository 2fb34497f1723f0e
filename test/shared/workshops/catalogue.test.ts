import { describe, expect, it } from 'vitest';
import { roomSizes } from '#shared/domain/session.ts';
import { canvasKindsFor, isPlainKind, stageSchema } from '#shared/domain/stage.ts';
import { catalogue, planById } from '#shared/workshops/catalogue.ts';
import { makeSession } from '#shared/workshops/make-session.ts';
import { stagesOf } from '#shared/workshops/plan.ts';
import { seededBytes } from '../../builders/random.ts';

const minutesOf = (id: string): readonly number[] => {
  const plan = planById(id);
  if (!plan) throw new Error(`No plan ${id}.`);
  return roomSizes.map((size) => stagesOf(plan).reduce((sum, one) => sum + one.minutes[size], 0));
};

describe('the catalogue', () => {
  it.each([
    ['listen-and-sort', [49, 65, 78]],
    ['map-stakeholders', [35, 42, 51]],
    ['choose-partners', [60, 64, 69]],
    ['make-programme', [90, 97, 104]],
    ['insight-day', [94, 120, 143]],
    ['kindness-programme', [314, 363, 412]],
    ['local-shops', [314, 363, 412]],
    ['health-emergency', [314, 363, 412]],
    ['review', [30, 30, 30]],
    ['blank', [0, 0, 0]],
  ])('%s takes as long as it says', (id, minutes) => {
    expect(minutesOf(id)).toEqual(minutes);
  });

  it('names each plan once', () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(10);
    expect(new Set(catalogue.map(({ title }) => title)).size).toBe(10);
  });

  it('ends a half-day of forty people at the long break, near the middle', () => {
    const plan = planById('kindness-programme');
    const stages = plan ? stagesOf(plan) : [];
    const middle = stages.findIndex(({ title }) => title === 'Long break');
    const halves = [stages.slice(0, middle), stages.slice(middle + 1)];
    for (const half of halves) {
      const sum = half.reduce((total, { minutes }) => total + minutes['25-to-40'], 0);
      expect(sum).toBeLessThan(3.5 * 60);
    }
  });

  it('never offers measuring and committing when time is short', () => {
    const kept = catalogue.flatMap(stagesOf).filter((stage) => stage.protected);
    expect(new Set(kept.map(({ kind }) => kind))).toEqual(new Set(['measures', 'commit']));
  });
});

describe.each(catalogue)('$title', (plan) => {
  const start = {
    title: plan.title,
    roomSize: '13-to-24',
    now: 1,
    random: seededBytes(1),
  } as const;
  const session = makeSession(plan, start);

  it('fits the records, with each stage on a board it can be worked on', () => {
    for (const stage of session.stage.values()) {
      expect(stageSchema.parse(stage)).toEqual(stage);
      const canvas = stage.canvasId ? session.canvas.get(stage.canvasId) : null;
      if (isPlainKind(stage.kind)) expect(canvas).toBeNull();
      else expect(canvasKindsFor(stage.kind)).toContain(canvas?.kind);
    }
  });

  it('has words to say and something to watch for wherever people work', () => {
    for (const stage of stagesOf(plan).filter(({ kind }) => kind !== 'break')) {
      expect(stage.goal.endsWith('.'), stage.title).toBe(true);
      expect(stage.prompt, stage.title).toMatch(/[?.]$/);
      if (stage.kind !== 'read-out') expect(stage.script, stage.title).toContain('Watch for');
    }
  });

  it('asks the room in words that can be read aloud in one breath or two', () => {
    for (const stage of stagesOf(plan)) {
      expect(stage.prompt.length, stage.title).toBeLessThanOrEqual(125);
      expect(stage.prompt, stage.title).not.toMatch(/stakeholder|insight|cluster|criteri|gate\b/i);
    }
  });
});
