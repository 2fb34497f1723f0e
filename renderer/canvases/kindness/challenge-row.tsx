import { useState } from 'react';
import type { Challenge } from '#shared/domain/challenge.ts';
import { limits } from '#shared/domain/limits.ts';
import { challengeWords as words } from '#shared/strings/challenges.ts';
import { deleteChallenge, moveChallenge } from '../../commands/challenge-commands.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useOpenSession } from '../../store/hooks.ts';
import type { TypedMark } from '../../store/typed-mark.ts';
import { ChainButton } from '../chain-button.tsx';
import { random } from '../day/use-day.ts';
import { WrittenField } from '../day/written-field.tsx';
import { useMayChange } from '../insight/use-may-change.ts';
import { ChallengeLinkDialog } from './challenge-link-dialog.tsx';
import { useLearned } from './use-kindness.ts';

interface Props {
  readonly challenge: Challenge;
  readonly nth: number;
  readonly count: number;
}

/** One question: its words, what it is drawn from, its place among the others. */
export function ChallengeRow({ challenge, nth, count }: Props) {
  const { store, view } = useOpenSession();
  const context = { store, view, random };
  const insights = useLearned();
  const mayChange = useMayChange(challenge.canvasId);
  const [isLinking, link] = useState(false);
  const { id: challengeId, text, insightIds } = challenge;
  const mark: TypedMark = `challenge:${challengeId}`;
  const numbers = insights.flatMap(({ id }, at) => (insightIds.includes(id) ? [at + 1] : []));
  return (
    <li className="challenge">
      <span className="challenge__nth" aria-hidden="true">
        {nth}
      </span>
      <WrittenField
        className="challenge__text"
        label={words.nth(nth)}
        labelHidden
        value={text}
        maxLength={limits.promptChars}
        mark={mark}
        // An empty one is deleted, not written, and not while somebody still writes.
        write={(next) => {
          if (next !== '' && next !== text)
            store.dispatch([{ type: 'challenge.write', challengeId, text: next }], mark);
        }}
        onDone={(next) => {
          if (next === '') deleteChallenge(context, challenge);
        }}
      />
      <div className="challenge__tools">
        <ChainButton item={{ kind: 'challenge', id: challengeId }} name={text} />
        <IconButton
          icon="up"
          label={words.up(nth)}
          disabled={!mayChange || nth === 1}
          onClick={() => moveChallenge(context, challenge, -1)}
        />
        <IconButton
          icon="down"
          label={words.down(nth)}
          disabled={!mayChange || nth === count}
          onClick={() => moveChallenge(context, challenge, 1)}
        />
        <IconButton
          icon="trash"
          label={words.delete(nth)}
          tip="end"
          disabled={!mayChange}
          onClick={() => deleteChallenge(context, challenge)}
        />
      </div>
      <p className="challenge__from">
        {numbers.length === 0 ? (
          <span data-loose="">◇ {words.fromNone}</span>
        ) : (
          <span>
            ◆ {words.from} {numbers.map(words.insight).join(', ')}
          </span>
        )}
        {insights.length > 0 && (
          <Button
            look="quiet"
            disabled={!mayChange}
            name={words.link(nth)}
            onClick={() => link(true)}
          >
            {words.linkShort}
          </Button>
        )}
      </p>
      {isLinking && (
        <ChallengeLinkDialog challenge={challenge} nth={nth} onClose={() => link(false)} />
      )}
    </li>
  );
}
