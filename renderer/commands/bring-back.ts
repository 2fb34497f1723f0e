// Text that a page which stopped had not handed on, put where it was typed.
import { behaviourOf, openingOf } from '#shared/derive/opening.ts';
import type { Action } from '#shared/domain/action.ts';
import { behaviourPartSchema } from '#shared/domain/behaviour.ts';
import { limits } from '#shared/domain/limits.ts';
import { openingPartSchema } from '#shared/domain/opening.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { newId, type RandomBytes } from '#shared/lib/id.ts';
import { cleanLine, cleanText } from '#shared/lib/text.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import type { KeptText } from '../store/kept-typing.ts';
import { type TypedPlace, typedPlaces } from '../store/typed-mark.ts';
import { partnerFields } from './bring-back-partner.ts';
import { programmeFields } from './bring-back-programme.ts';
import { slipFields } from './bring-back-slip.ts';
import { stakeholderFields } from './bring-back-stakeholder.ts';
import type { WayBack } from './way-back.ts';

const title = (text: string): string => cleanLine(text, limits.titleChars);
const line = (text: string): string => cleanLine(text, limits.promptChars);
const name = (text: string): string => cleanLine(text, limits.nameChars);

/** By the first word of the mark a field is typed under: each has a way back. */
const fields: Readonly<Record<TypedPlace, WayBack>> = {
  ...stakeholderFields,
  ...partnerFields,
  ...programmeFields,
  ...slipFields,
  write: ({ note: notes }, [id = ''], text) => {
    const note = notes.get(id);
    return note && note.text !== text ? { type: 'note.edit', noteId: note.id, text } : null;
  },
  name: ({ cluster: clusters }, [id = ''], text) => {
    const cluster = clusters.get(id);
    if (!cluster || cluster.title === title(text)) return null;
    return { type: 'cluster.rename', clusterId: cluster.id, title: title(text) };
  },
  family: ({ family: families }, [id = ''], text) => {
    const family = families.get(id);
    if (!family || family.title === title(text)) return null;
    return { type: 'family.rename', familyId: family.id, title: title(text) };
  },
  ask: ({ canvas: canvases }, [id = ''], text) => {
    const canvas = canvases.get(id);
    if (!canvas || canvas.question === line(text)) return null;
    return { type: 'canvas.ask', canvasId: canvas.id, question: line(text) };
  },
  remark: ({ stage: stages, remark }, [id = ''], text, random) => {
    const stage = stages.get(id);
    const known = [...remark.values()].find((one) => one.stageId === id);
    if (!stage || known?.text === text) return null;
    const remarkId = known?.id ?? newId('remark', random);
    return { type: 'remark.write', remarkId, stageId: stage.id, text };
  },
  agreement: ({ agreement: agreements }, [id = ''], text) => {
    const agreement = agreements.get(id);
    if (!agreement || agreement.text === title(text)) return null;
    return { type: 'agreement.write', agreementId: agreement.id, text: title(text) };
  },
  insight: ({ insight: insights }, [part, id = ''], text) => {
    const insight = insights.get(id);
    if (!insight) return null;
    const { id: insightId, checkOwner, checkBy } = insight;
    if (part === 'check')
      return checkOwner === name(text)
        ? null
        : { type: 'insight.check', insightId, checkOwner: name(text), checkBy };
    if (part !== 'who' && part !== 'situation' && part !== 'tension' && part !== 'meaning')
      return null;
    if (insight[part] === line(text)) return null;
    return { type: 'insight.write', insightId, part, text: line(text) };
  },
  behaviour: (session, [key], text, random) => {
    const part = behaviourPartSchema.safeParse(key);
    const card = behaviourOf(session);
    if (!part.success || card?.[part.data] === line(text)) return null;
    const behaviourId = card?.id ?? newId('behaviour', random);
    return { type: 'behaviour.write', behaviourId, part: part.data, text: line(text) };
  },
  opening: (session, [key], text, random) => {
    const part = openingPartSchema.safeParse(key);
    const opening = openingOf(session);
    const lines = cleanText(text, limits.promptChars);
    if (!part.success || opening?.[part.data] === lines) return null;
    const openingId = opening?.id ?? newId('opening', random);
    return { type: 'opening.write', openingId, part: part.data, text: lines };
  },
  'action.text': (session, [id = ''], text) => onAction(session, id, { text: line(text) }),
  'action.owner': (session, [id = ''], text) => onAction(session, id, { owner: name(text) }),
  'action.firstStep': (session, [id = ''], text) =>
    onAction(session, id, { firstStep: line(text) }),
};

function onAction(
  { action: actions }: Session,
  id: string,
  said: Partial<Pick<Action, 'text' | 'owner' | 'firstStep'>>,
): Op | null {
  const action = actions.get(id);
  if (!action) return null;
  const { text, owner, dueOn, firstStep } = { ...action, ...said };
  if (text === action.text && owner === action.owner && firstStep === action.firstStep) return null;
  return { type: 'action.write', actionId: action.id, text, owner, dueOn, firstStep };
}

/** A mark of an earlier version, or of none, has no way back. */
const wayBack = (what: string): WayBack | null => {
  const place = typedPlaces.find((one) => one === what);
  return place ? fields[place] : null;
};

/** Null where it is there already, or what it was typed on is gone. */
export function bringBackOp(session: Session, kept: KeptText, random: RandomBytes): Op | null {
  const [what = '', ...key] = kept.key.split(':');
  const text = cleanText(kept.text, limits.noteChars);
  return text.trim() === '' ? null : (wayBack(what)?.(session, key, text, random) ?? null);
}
