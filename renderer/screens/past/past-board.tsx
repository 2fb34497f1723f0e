// The boards of a snapshot, step by step: drawn by the canvases themselves, out of reach.
import { useRef } from 'react';
import { agendaOf } from '#shared/derive/board.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { snapshotWords as words } from '#shared/strings/snapshots.ts';
import { StageCanvas } from '../../canvases/stage-canvas.tsx';
import { ErrorBoundary } from '../../components/error-boundary.tsx';
import { Select } from '../../components/select.tsx';
import { useOpenSession, useSession, useShownStage } from '../../store/hooks.ts';
import { BrokenBoard } from '../broken-board.tsx';
import { useUntouchable } from './use-untouchable.ts';

/** `onHeld`: a key that would have changed something. */
export function PastBoard({ onHeld }: { readonly onHeld: () => void }) {
  const { view } = useOpenSession();
  const session = useSession((state) => state.session);
  const stage = useShownStage();
  const box = useRef<HTMLElement>(null);
  useUntouchable(box, onHeld);
  const agenda = agendaOf(session);
  return (
    <>
      <div className="past-step">
        <Select
          label={words.step}
          value={stage?.id ?? ''}
          options={[
            ...(stage ? [] : [{ value: '', label: words.noStep }]),
            ...agenda.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(id) => view.lookAt(session.stage.get(id)?.id ?? null)}
        />
        {stage && <p>{stage.prompt}</p>}
      </div>
      <section
        ref={box}
        className="console-board"
        aria-label={consoleStrings.board(stage?.title ?? '')}
      >
        {stage && (
          <ErrorBoundary key={stage.id} fallback={(again) => <BrokenBoard again={again} />}>
            <StageCanvas stage={stage} />
          </ErrorBoundary>
        )}
      </section>
    </>
  );
}
