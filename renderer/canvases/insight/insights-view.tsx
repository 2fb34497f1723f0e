// What was learned, sentence by sentence, beside the groups it rests on.
import { useState } from 'react';
import { insightsOf } from '#shared/derive/insights.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { ClusterId } from '#shared/domain/cluster.ts';
import { insightsWords as words } from '#shared/strings/insights.ts';
import { noGrounds, startInsight } from '../../commands/insight-commands.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useBoard, useOpenSession, useSession } from '../../store/hooks.ts';
import { useInsightBoard } from './board-context.ts';
import { GroupSide } from './insights/group-side.tsx';
import { InsightEditor } from './insights/insight-editor.tsx';
import { InsightRow } from './insights/insight-row.tsx';
import { NewPlace } from './insights/new-place.tsx';
import { RoomInsights } from './insights/room-insights.tsx';
import { random } from './use-command-context.ts';
import { useMayChange } from './use-may-change.ts';
import './insights/insights.css';

export function InsightsView({ canvas }: { readonly canvas: Canvas }) {
  const { isConsole } = useInsightBoard();
  return isConsole ? <ConsoleInsights canvas={canvas} /> : <RoomInsights canvas={canvas} />;
}

function ConsoleInsights({ canvas }: { readonly canvas: Canvas }) {
  const { store, view } = useOpenSession();
  const session = useSession((state) => state.session);
  const workedOn = useSession((state) => state.room.insightId);
  const board = useBoard(canvas.id);
  const mayChange = useMayChange(canvas.id);
  const [shownGroup, showGroup] = useState<ClusterId | null>(null);
  const insights = insightsOf(session, canvas.id);
  const active = insights.find(({ id }) => id === workedOn) ?? null;
  return (
    <div className="insights">
      <div className="insights__main">
        {insights.length === 0 ? (
          <EmptyState title={words.empty}>
            <p>{board.clusters.length > 0 ? words.emptyMore : words.emptyNoGroups}</p>
            <p className="insights__example">{words.example}</p>
          </EmptyState>
        ) : (
          <ol className="insights__list" aria-label={words.title}>
            {insights.map((insight, at) =>
              insight.id === active?.id ? (
                <InsightEditor
                  key={insight.id}
                  insight={insight}
                  nth={at + 1}
                  count={insights.length}
                  onGroup={showGroup}
                />
              ) : (
                <InsightRow key={insight.id} insight={insight} nth={at + 1} />
              ),
            )}
          </ol>
        )}
        <NewPlace>
          <Button
            icon="add"
            disabled={!mayChange}
            onClick={() => startInsight({ store, view, random }, canvas.id, noGrounds)}
          >
            {words.add}
          </Button>
          {active && (
            <Button look="quiet" icon="list" onClick={() => store.show({ insightId: null })}>
              {words.close}
            </Button>
          )}
        </NewPlace>
      </div>
      <GroupSide
        canvas={canvas}
        insights={insights}
        active={active}
        shownGroup={shownGroup}
        onShow={showGroup}
      />
    </div>
  );
}
