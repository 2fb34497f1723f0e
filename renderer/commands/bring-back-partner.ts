// What was being typed on the partner canvas, put where it was typed.
import { criterionPartSchema } from '#shared/domain/criterion.ts';
import { limits } from '#shared/domain/limits.ts';
import { partnerPartSchema } from '#shared/domain/partner.ts';
import { cleanLine } from '#shared/lib/text.ts';
import type { WayBack } from './way-back.ts';

const line = (text: string): string => cleanLine(text, limits.promptChars);

export const partnerFields = {
  partner: (session, [key, id = ''], text) => {
    const part = partnerPartSchema.safeParse(key);
    const partner = session.partner.get(id);
    if (!part.success || !partner || partner[part.data] === line(text)) return null;
    return { type: 'partner.write', partnerId: partner.id, part: part.data, text: line(text) };
  },
  criterion: (session, [key, id = ''], text) => {
    const part = criterionPartSchema.safeParse(key);
    const criterion = session.criterion.get(id);
    if (!part.success || !criterion || criterion[part.data] === line(text)) return null;
    const { id: criterionId } = criterion;
    return { type: 'criterion.write', criterionId, part: part.data, text: line(text) };
  },
  gate: (session, [id = ''], text) => {
    const gate = session.gate.get(id);
    const said = cleanLine(text, limits.titleChars);
    if (!gate || said === '' || gate.text === said) return null;
    return { type: 'gate.write', gateId: gate.id, text: said };
  },
  scorer: (session, [id = ''], text) => {
    const scorer = session.scorer.get(id);
    const name = cleanLine(text, limits.nameChars);
    if (!scorer || scorer.name === name) return null;
    return { type: 'scorer.write', scorerId: scorer.id, name };
  },
} satisfies Readonly<Record<string, WayBack>>;
