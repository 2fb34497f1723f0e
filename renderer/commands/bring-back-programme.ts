// What was being typed about a programme or a step of the agenda, put where it was typed.
import { benchmarkCriterionSchema } from '#shared/domain/benchmark.ts';
import { limits } from '#shared/domain/limits.ts';
import { measurePartSchema } from '#shared/domain/measure.ts';
import { objectivePartSchema } from '#shared/domain/objective.ts';
import { programmePartSchema } from '#shared/domain/programme.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import { cleanLine, cleanText } from '#shared/lib/text.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import type { WayBack } from './way-back.ts';

const line = (text: string): string => cleanLine(text, limits.promptChars);

/** One of a canvas, whose mark names the canvas: it may not have been written yet. */
const canvasOf = ({ canvas }: Session, id: string) => canvas.get(id)?.id ?? null;

export const programmeFields = {
  stage: (session, [part, id = ''], text) => {
    const stage = session.stage.get(id);
    if (!stage) return null;
    const { id: stageId, title, goal, prompt, script } = stage;
    if (part === 'title' || part === 'goal') {
      const said = cleanLine(text, part === 'title' ? limits.nameChars : limits.promptChars);
      if (stage[part] === said) return null;
      return { type: 'stage.rename', stageId, title, goal, [part]: said };
    }
    if (part !== 'prompt' && part !== 'script') return null;
    const said = cleanText(text, part === 'prompt' ? limits.promptChars : limits.scriptChars);
    return stage[part] === said
      ? null
      : { type: 'stage.write', stageId, prompt, script, [part]: said };
  },
  objective: (session, [key, id = ''], text, random) => {
    const part = objectivePartSchema.safeParse(key);
    const canvasId = canvasOf(session, id);
    const known = [...session.objective.values()].find((one) => one.canvasId === canvasId);
    if (!part.success || !canvasId || known?.[part.data] === line(text)) return null;
    const objectiveId = known?.id ?? newId('objective', random);
    return { type: 'objective.write', objectiveId, canvasId, part: part.data, text: line(text) };
  },
  challenge: (session, [id = ''], text) => {
    const challenge = session.challenge.get(id);
    if (!challenge || line(text) === '' || challenge.text === line(text)) return null;
    return { type: 'challenge.write', challengeId: challenge.id, text: line(text) };
  },
  programme: (session, [key, id = ''], text) => {
    const part = programmePartSchema.safeParse(key);
    const card = session.programme.get(id);
    const said = cleanText(text, limits.promptChars);
    if (!part.success || !card || card[part.data] === said) return null;
    return { type: 'programme.write', programmeId: card.id, part: part.data, text: said };
  },
  'programme.judge': (session, [id = ''], text) => {
    const card = session.programme.get(id);
    if (!card || card.verdictReason === line(text)) return null;
    const { id: programmeId, verdict } = card;
    return { type: 'programme.judge', programmeId, verdict, reason: line(text) };
  },
  measure: (session, [key, id = ''], text) => {
    const part = measurePartSchema.safeParse(key);
    const measure = session.measure.get(id);
    if (!part.success || !measure || measure[part.data] === line(text)) return null;
    return { type: 'measure.write', measureId: measure.id, part: part.data, text: line(text) };
  },
  benchmark: (session, [id = '', key], text, random) => {
    const criterion = benchmarkCriterionSchema.safeParse(key);
    const canvasId = canvasOf(session, id);
    if (!criterion.success || !canvasId) return null;
    const known = [...session.benchmark.values()].find(
      (one) => one.canvasId === canvasId && one.criterion === criterion.data,
    );
    if (known?.comment === line(text)) return null;
    return {
      ...({ type: 'benchmark.answer', canvasId, criterion: criterion.data } as const),
      ...{ benchmarkId: known?.id ?? newId('benchmark', random) },
      ...{ answer: known?.answer ?? null, comment: line(text) },
    };
  },
  'pledge.text': (session, [id = ''], text) => onPledge(session, id, { text: line(text) }),
  'pledge.who': (session, [id = ''], text) =>
    onPledge(session, id, { who: cleanLine(text, limits.nameChars) }),
} satisfies Readonly<Record<string, WayBack>>;

function onPledge(
  session: Session,
  id: string,
  said: { readonly text?: string; readonly who?: string },
): Op | null {
  const pledge = session.pledge.get(id);
  if (!pledge) return null;
  const { text, who } = { ...pledge, ...said };
  if (text === '' || (text === pledge.text && who === pledge.who)) return null;
  return { type: 'pledge.write', pledgeId: pledge.id, text, who };
}
