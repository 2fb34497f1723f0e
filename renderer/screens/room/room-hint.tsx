// Why a thing at the wall does not lift: a calm line, said when it is touched. Of a whole step it is
// said once; of a single note whenever somebody tries.
import { useEffect, useRef, useState } from 'react';
import { openStage } from '#shared/derive/board.ts';
import { lockWords } from '#shared/strings/locks.ts';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import './room-hint.css';

const words = lockWords.room;
type Why = keyof typeof words;

const SHOWN_MS = 6_000;
const movable =
  '[data-note-id], [data-cluster-id], [data-family-id], [data-group-id], [data-placed-item], [data-idea]';

const isWhy = (type: string): type is Why => Object.hasOwn(words, type);

export function RoomHint() {
  const { store } = useOpenSession();
  const stage = useSession((state) => openStage(state.session));
  const refused = useSession((state) => state.refused?.type);
  const [why, setWhy] = useState<Why | null>(null);
  const said = useRef(new Set<string>());
  const stageId = stage?.id;
  const held: Why | null = stage?.locked
    ? 'stage.locked'
    : stage?.hands === 'facilitator'
      ? 'stage.hands-off'
      : null;

  useEffect(() => {
    const pressed = ({ target }: PointerEvent): void => {
      const thing = target instanceof Element ? target.closest(movable) : null;
      const reason = held ?? (thing?.matches('[data-locked]') ? 'note.locked' : null);
      const once = `${stageId} ${held}`;
      if (!thing || !reason || (held && said.current.has(once))) return;
      if (held) said.current.add(once);
      setWhy(reason);
    };
    window.addEventListener('pointerdown', pressed, true);
    return () => window.removeEventListener('pointerdown', pressed, true);
  }, [stageId, held]);
  useEffect(() => {
    if (!refused || !isWhy(refused)) return;
    store.dismiss('refused');
    const once = `${stageId} ${held}`;
    if (refused !== 'note.locked' && said.current.has(once)) return;
    said.current.add(once);
    setWhy(refused);
  }, [store, refused, stageId, held]);
  useEffect(() => {
    const timer = why && window.setTimeout(() => setWhy(null), SHOWN_MS);
    return () => {
      if (timer) clearTimeout(timer);
    };
  }, [why]);
  return (
    <div role="status" className="room-hint">
      {why && <p>{words[why]}</p>}
    </div>
  );
}
