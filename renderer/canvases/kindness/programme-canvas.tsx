// The kindness canvas besides its wall of ideas: objective, cards, measures, review. Each view has a
// face for the console, to write on, and one for the room, to read.
import type { Canvas } from '#shared/domain/canvas.ts';
import { isProgrammeKind, type ProgrammeStageKind, type Stage } from '#shared/domain/stage.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { CardsView } from './cards-view.tsx';
import { CommitView } from './commit-view.tsx';
import { GapView } from './gap-view.tsx';
import { HeldView } from './held-view.tsx';
import { HowCouldWeView } from './how-could-we-view.tsx';
import { MeasuresView } from './measures-view.tsx';
import { ObjectiveView } from './objective-view.tsx';
import { PrioritiseView } from './prioritise-view.tsx';
import { ReadingsView } from './readings-view.tsx';
import { TagView } from './tag-view.tsx';
import { VerdictView } from './verdict-view.tsx';
import '../day/day-stage.css';

export function ProgrammeCanvas({ stage }: { readonly stage: Stage }) {
  const { store } = useOpenSession();
  const canvas = useSession((state) => state.session.canvas.get(stage.canvasId ?? ''));
  if (!canvas || !isProgrammeKind(stage.kind)) return null;
  const face = <ProgrammeStage key={stage.id} kind={stage.kind} canvas={canvas} />;
  if (store.role === 'room') return face;
  return (
    // Buttons here belong to the board: the letters that work there work here too.
    <div className="day" data-board="" data-stage-kind={stage.kind}>
      {face}
    </div>
  );
}

interface Props {
  readonly kind: ProgrammeStageKind;
  readonly canvas: Canvas;
}

function ProgrammeStage({ kind, canvas }: Props) {
  switch (kind) {
    case 'objective':
      return <ObjectiveView canvas={canvas} />;
    case 'how-could-we':
      return <HowCouldWeView canvas={canvas} />;
    case 'prioritise':
      return <PrioritiseView canvas={canvas} />;
    case 'tag':
      return <TagView canvas={canvas} />;
    case 'cards':
      return <CardsView canvas={canvas} />;
    case 'measures':
      return <MeasuresView canvas={canvas} />;
    case 'gap':
      return <GapView canvas={canvas} />;
    case 'commit':
      return <CommitView canvas={canvas} />;
    case 'readings':
      return <ReadingsView canvas={canvas} />;
    case 'held':
      return <HeldView canvas={canvas} />;
    case 'verdict':
      return <VerdictView canvas={canvas} />;
    default:
      return assertNever(kind);
  }
}
