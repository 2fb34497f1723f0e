// What was being typed about stakeholders, put where it was typed.
import { limits } from '#shared/domain/limits.ts';
import { stakeholderPartSchema } from '#shared/domain/stakeholder.ts';
import { cleanLine } from '#shared/lib/text.ts';
import type { WayBack } from './way-back.ts';

const line = (text: string): string => cleanLine(text, limits.promptChars);

export const stakeholderFields = {
  stakeholder: (session, [key, id = ''], text) => {
    const part = stakeholderPartSchema.safeParse(key);
    const stakeholder = session.stakeholder.get(id);
    if (!part.success || !stakeholder || stakeholder[part.data] === line(text)) return null;
    const { id: stakeholderId } = stakeholder;
    return { type: 'stakeholder.write', stakeholderId, part: part.data, text: line(text) };
  },
  stance: (session, [id = ''], text) => {
    const stance = [...session.stance.values()].find((one) => one.stakeholderId === id);
    if (!stance || stance.reason === line(text)) return null;
    const { id: stanceId, stakeholderId, view } = stance;
    return { type: 'stance.write', stanceId, stakeholderId, view, reason: line(text) };
  },
} satisfies Readonly<Record<string, WayBack>>;
