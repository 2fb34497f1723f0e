import type { Insight } from '#shared/domain/insight.ts';
import { limits } from '#shared/domain/limits.ts';
import { cleanLine } from '#shared/lib/text.ts';
import { useOpenSession, useTypedText } from '../../../store/hooks.ts';
import type { TypedMark } from '../../../store/typed-mark.ts';
import type { TypedText } from '../../../store/typed-text.ts';

export type InsightPart = 'who' | 'situation' | 'tension' | 'meaning';

/** A part of an insight while it is typed. */
export function useInsightField({ id: insightId }: Insight, part: InsightPart): TypedText {
  const { store } = useOpenSession();
  const mark: TypedMark = `insight:${part}:${insightId}`;
  return useTypedText(mark, (raw) => {
    const text = cleanLine(raw, limits.promptChars);
    const now = store.state.getState().session.insight.get(insightId);
    if (now && now[part] !== text)
      store.dispatch([{ type: 'insight.write', insightId, part, text }], mark);
  });
}

/** Who checks it, while the name is typed. */
export function useCheckOwner({ id: insightId }: Insight): TypedText {
  const { store } = useOpenSession();
  const mark: TypedMark = `insight:check:${insightId}`;
  return useTypedText(mark, (raw) => {
    const checkOwner = cleanLine(raw, limits.nameChars);
    const now = store.state.getState().session.insight.get(insightId);
    if (!now || now.checkOwner === checkOwner) return;
    store.dispatch([{ type: 'insight.check', insightId, checkOwner, checkBy: now.checkBy }], mark);
  });
}
