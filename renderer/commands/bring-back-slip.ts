// A hidden thought that was being typed goes back into the box, unseen.
import { slipPlace } from '#shared/derive/slips.ts';
import { limits } from '#shared/domain/limits.ts';
import { cleanText } from '#shared/lib/text.ts';
import type { WayBack } from './way-back.ts';

export const slipFields = {
  slip: (session, key, text) => {
    const at = slipPlace(key);
    const clean = cleanText(text, limits.noteChars).trim();
    const known = session.slip.get(at?.slipId ?? '');
    if (!at || known?.text === clean) return null;
    if (known) return { type: 'slip.write', slipId: known.id, text: clean };
    const { canvasId } = at;
    if (!session.canvas.has(canvasId)) return null;
    const laneId = session.lane.get(at.laneId ?? '')?.id ?? null;
    const look = { tone: 'butter', source: null, tableId: null } as const;
    return { type: 'slip.add', slipId: at.slipId, canvasId, laneId, ...look, text: clean };
  },
} satisfies Readonly<Record<string, WayBack>>;

/** What is brought back without being shown: it was not meant for whoever sits here now. */
export const isSecretTyping = (key: string): boolean => key.startsWith('slip:');
