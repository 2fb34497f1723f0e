// Ideas as they come: rounds of silent writing, a lens to look through, and every idea one line. An
// idea remembers the lens that was up and the question it answers.
import { useMemo, useRef, useState } from 'react';
import { lanesOf } from '#shared/derive/board.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { ChallengeId } from '#shared/domain/challenge.ts';
import type { LaneId } from '#shared/domain/lane.ts';
import { looseTitle, ideaWords as words } from '#shared/strings/ideas.ts';
import { slipWords } from '#shared/strings/slips.ts';
import { withIdea } from '../../commands/idea-commands.ts';
import { useBoard, useOpenSession, useSession } from '../../store/hooks.ts';
import { random } from '../day/use-day.ts';
import { BoxBar } from '../insight/box/box-bar.tsx';
import { useBox } from '../insight/box/use-box.ts';
import { useHide } from '../insight/box/use-hide.ts';
import { CollectLane } from '../insight/collect-lane.tsx';
import { QuickAdd } from '../insight/quick-add.tsx';
import { useBoardWish } from '../insight/use-board-wish.ts';
import { useReadingOrder } from '../insight/use-reading-order.ts';
import { CULL_ABOVE } from '../insight/use-span.ts';
import { AnswersChoice } from './answers-choice.tsx';
import { LensPanel } from './lens-panel.tsx';
import { RoundPanel } from './round-panel.tsx';
import '../insight/collect-view.css';
import './ideas.css';

export function IdeasView({ canvas }: { readonly canvas: Canvas }) {
  const { store, view } = useOpenSession();
  const board = useBoard(canvas.id);
  const laneTable = useSession((state) => state.session.lane);
  const lanes = useMemo(() => lanesOf({ lane: laneTable }, canvas.id), [laneTable, canvas.id]);
  const [picked, pick] = useState<ChallengeId | null>(null);
  // A question that is deleted meanwhile can't be answered.
  const challengeId = useSession((state) => state.session.challenge.get(picked ?? '')?.id ?? null);
  const box = useBox(canvas.id);
  const hide = useHide(canvas.id);
  const columns = useRef(new Map<string, number>());
  const places = useMemo(() => [{ id: null, title: looseTitle(lanes.length) }, ...lanes], [lanes]);
  const groups = useMemo(
    () =>
      places.map(({ id }) => ({
        key: `lane:${id ?? 'none'}`,
        noteIds: (board.lanes.get(id) ?? []).map((note) => note.id),
        columns: columns.current.get(id ?? 'none') ?? 1,
        hasOwnStop: true,
      })),
    [places, board],
  );
  useReadingOrder(groups);
  const root = useRef<HTMLDivElement>(null);
  useBoardWish('quick-add', () => root.current?.querySelector('textarea')?.focus());
  const lane = ({ id, title }: { readonly id: LaneId | null; readonly title: string }) => (
    <CollectLane
      key={id ?? 'none'}
      laneId={id}
      title={title}
      notes={board.lanes.get(id) ?? []}
      empty={words.empty}
      boxed={box.inLane(id)}
      isCulled={board.noteCount > CULL_ABOVE}
      onColumns={(count) => columns.current.set(id ?? 'none', count)}
    >
      <QuickAdd
        key={hide ? 'hidden' : 'open'}
        canvasId={canvas.id}
        laneId={id}
        hide={hide}
        label={hide ? slipWords.add(title) : words.add}
        placeholder={words.placeholder}
        tone="butter"
        source={null}
        along={(noteId) => withIdea({ store, view, random }, canvas.id, noteId, challengeId)}
        added={(text, all) =>
          words.added(text, all.filter((note) => note.canvasId === canvas.id).length)
        }
      />
    </CollectLane>
  );
  return (
    <div ref={root} className="ideas-view">
      <header className="ideas-view__bar">
        <RoundPanel />
        <LensPanel />
      </header>
      <BoxBar canvas={canvas} hint={slipWords.ideasHint} />
      {!hide && <AnswersChoice canvas={canvas} challengeId={challengeId} onChoose={pick} />}
      <div className="ideas-view__lanes">{places.map(lane)}</div>
    </div>
  );
}
