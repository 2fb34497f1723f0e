import { useId } from 'react';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { ChallengeId } from '#shared/domain/challenge.ts';
import { ideaWords as words } from '#shared/strings/ideas.ts';
import { useChallenges } from './use-kindness.ts';

interface Props {
  readonly canvas: Canvas;
  readonly challengeId: ChallengeId | null;
  readonly onChoose: (challengeId: ChallengeId | null) => void;
}

/** Which question the next ideas answer; kept until changed. */
export function AnswersChoice({ canvas, challengeId, onChoose }: Props) {
  const challenges = useChallenges(canvas.id);
  const id = useId();
  if (challenges.length === 0) return null;
  return (
    <div className="answers-choice">
      <label htmlFor={id}>{words.answers}</label>
      <select
        id={id}
        value={challengeId ?? ''}
        onChange={({ target }) =>
          onChoose(challenges.find((one) => one.id === target.value)?.id ?? null)
        }
      >
        <option value="">{words.answersAny}</option>
        {challenges.map((one, at) => (
          <option key={one.id} value={one.id}>
            {words.answersNth(at + 1, one.text)}
          </option>
        ))}
      </select>
    </div>
  );
}
