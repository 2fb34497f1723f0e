import type { Insight } from '#shared/domain/insight.ts';
import { limits } from '#shared/domain/limits.ts';
import { insightsWords as words } from '#shared/strings/insights.ts';
import { useOpenSession } from '../../../store/hooks.ts';
import { GrowingField } from '../note/growing-field.tsx';
import { type InsightPart, useInsightField } from './use-insight-field.ts';

interface Props {
  readonly insight: Insight;
  readonly part: InsightPart;
  readonly autoFocus?: boolean;
}

/** A part of the sentence, written where it stands. Enter goes on to the next part. */
export function InsightField({ insight, part, autoFocus = false }: Props) {
  const { store } = useOpenSession();
  const typed = useInsightField(insight, part);
  return (
    <GrowingField
      className={`insight-field insight-field--${part}`}
      label={words.parts[part]}
      placeholder={words.hints[part]}
      value={insight[part]}
      maxLength={limits.promptChars}
      typed={typed}
      autoFocus={autoFocus}
      onDone={() => store.endStep()}
      onEnter={focusNext}
    />
  );
}

/** The next text of this insight; after the last one the focus stays. */
function focusNext(): void {
  const from = document.activeElement;
  const fields = [...(from?.closest('.insight-editor')?.querySelectorAll('textarea') ?? [])];
  fields[fields.findIndex((field) => field.isSameNode(from)) + 1]?.focus();
}
