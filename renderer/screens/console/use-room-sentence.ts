import { openStage } from '#shared/derive/board.ts';
import { runningWords } from '#shared/strings/running.ts';
import { useSession } from '../../store/hooks.ts';
import type { SessionState } from '../../store/session-state.ts';

const words = runningWords.miniature;

/** What the room sees, in one sentence. */
export function roomSentence({ room, session }: Pick<SessionState, 'room' | 'session'>): string {
  if (room.place === 'nowhere') return words.nobody;
  const stage = openStage(session);
  const seen = (): string => {
    if (room.blank) return words.blank;
    if (room.whereWeAre) return words.where;
    if (room.agreements) return words.agreements;
    if (room.speaking) return words.speaking;
    if (room.report) return words.report;
    if (!stage) return words.waiting;
    if (room.spotlightId) return words.spotlight;
    const { page, pageCount } = room;
    const nth = Math.min(page, pageCount - 1) + 1;
    return words.stage(stage.title, pageCount > 1 ? words.page(nth, pageCount) : '');
  };
  return `${room.frozen ? words.frozen : ''}${seen()}`;
}

export const useRoomSentence = (): string => useSession(roomSentence);
