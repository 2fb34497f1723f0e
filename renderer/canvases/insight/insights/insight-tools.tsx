import { sentenceOf } from '#shared/derive/insights.ts';
import type { Insight } from '#shared/domain/insight.ts';
import { insightsWords as words } from '#shared/strings/insights.ts';
import { deleteInsight, moveInsight } from '../../../commands/insight-commands.ts';
import { IconButton } from '../../../components/icon-button.tsx';
import { useOpenSession } from '../../../store/hooks.ts';
import { ChainButton } from '../../chain-button.tsx';
import { random } from '../use-command-context.ts';
import { useMayChange } from '../use-may-change.ts';

interface Props {
  readonly insight: Insight;
  readonly nth: number;
  readonly count: number;
}

/** Its place among the others, and its end; undo brings it back. */
export function InsightTools({ insight, nth, count }: Props) {
  const { store, view } = useOpenSession();
  const context = { store, view, random };
  const mayChange = useMayChange(insight.canvasId);
  return (
    <div className="insight-tools">
      <ChainButton item={{ kind: 'insight', id: insight.id }} name={sentenceOf(insight)} />
      <IconButton
        icon="up"
        label={words.up(nth)}
        disabled={!mayChange || nth === 1}
        onClick={() => moveInsight(context, insight, -1)}
      />
      <IconButton
        icon="down"
        label={words.down(nth)}
        disabled={!mayChange || nth === count}
        onClick={() => moveInsight(context, insight, 1)}
      />
      <IconButton
        icon="trash"
        label={words.delete(nth)}
        tip="end"
        disabled={!mayChange}
        onClick={() => deleteInsight(context, insight)}
      />
    </div>
  );
}
