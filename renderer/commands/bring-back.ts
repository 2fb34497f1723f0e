// Text that a page which stopped had not handed on, put where it was typed.
import { limits } from '#shared/domain/limits.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { newId, type RandomBytes } from '#shared/lib/id.ts';
import { cleanLine, cleanText } from '#shared/lib/text.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import type { KeptText } from '../store/kept-typing.ts';

/** Null where it is there already, or what it was typed on is gone. */
export function bringBackOp(session: Session, kept: KeptText, random: RandomBytes): Op | null {
  const [what = '', id = ''] = kept.key.split(':');
  const text = cleanText(kept.text, limits.noteChars);
  if (what === 'write') {
    const note = session.note.get(id);
    const isNews = note !== undefined && text.trim() !== '' && note.text !== text;
    return isNews ? { type: 'note.edit', noteId: note.id, text } : null;
  }
  if (what === 'name') {
    const cluster = session.cluster.get(id);
    const title = cleanLine(text, limits.titleChars);
    const isNews = cluster !== undefined && title !== '' && cluster.title !== title;
    return isNews ? { type: 'cluster.rename', clusterId: cluster.id, title } : null;
  }
  if (what !== 'remark') return null;
  const stage = session.stage.get(id);
  const known = [...session.remark.values()].find((one) => one.stageId === id);
  if (!stage || text.trim() === '' || known?.text === text) return null;
  const remarkId = known?.id ?? newId('remark', random);
  return { type: 'remark.write', remarkId, stageId: stage.id, text };
}
