// What one person thinks about one question: their own thoughts of this turn, and a field more.
import { useRef, useState } from 'react';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { LaneId } from '#shared/domain/lane.ts';
import type { SlipId } from '#shared/domain/slip.ts';
import { newId } from '#shared/lib/id.ts';
import { slipWords } from '#shared/strings/slips.ts';
import { random } from '../use-command-context.ts';
import { ThoughtField } from './thought-field.tsx';

const freshId = (): SlipId => newId('slip', random);

interface Props {
  readonly canvasId: CanvasId;
  readonly laneId: LaneId | null;
  readonly question: string;
}

export function ThoughtList({ canvasId, laneId, question }: Props) {
  // Only this turn knows them: with it they are forgotten, here and for everybody.
  const [ids, setIds] = useState<readonly SlipId[]>(() => [freshId()]);
  const list = useRef<HTMLUListElement>(null);
  const fieldAt = (nth: number): HTMLElement | null =>
    [...(list.current?.querySelectorAll('textarea') ?? [])][nth] ?? null;
  const begun = (id: SlipId): void =>
    setIds((now) => (now.at(-1) === id ? [...now, freshId()] : now));
  return (
    <section className="thought-list">
      <h2 dir="auto">{question}</h2>
      <ul ref={list} aria-label={`${question}. ${slipWords.pass.one}`}>
        {ids.map((slipId, nth) => (
          <ThoughtField
            key={slipId}
            {...{ slipId, canvasId, laneId, question }}
            nth={nth + 1}
            onBegun={() => begun(slipId)}
            onNext={() => fieldAt(nth + 1)?.focus()}
            onRemove={() => {
              setIds((now) => now.filter((id) => id !== slipId));
              fieldAt(nth === 0 ? 1 : nth - 1)?.focus();
            }}
          />
        ))}
      </ul>
    </section>
  );
}
