import type { CanvasId } from '#shared/domain/canvas.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { byRank } from '#shared/lib/rank.ts';
import { prepareWords as words } from '#shared/strings/prepare.ts';

/** Each board by what it asks, or by its kind; numbered where two would be called the same. */
export function boardNames({ canvas }: Pick<Session, 'canvas'>): ReadonlyMap<CanvasId, string> {
  const all = [...canvas.values()]
    .sort(byRank)
    .map(({ id, kind, question }) => ({ id, question, name: words.boards[kind] }));
  const plain = all.map(({ name, question }) => words.board(name, question, null));
  const seen = new Map<string, number>();
  return new Map(
    all.map(({ id, name, question }, nth) => {
      const called = plain[nth] ?? '';
      const count = (seen.get(called) ?? 0) + 1;
      seen.set(called, count);
      const isAlone = plain.filter((one) => one === called).length === 1;
      return [id, words.board(name, question, isAlone ? null : count)];
    }),
  );
}
