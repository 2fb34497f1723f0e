// “How could we …?”: what was learned on one side, the questions that are drawn from it on the other.

import type { Canvas } from '#shared/domain/canvas.ts';
import { limits } from '#shared/domain/limits.ts';
import { challengeWords as words } from '#shared/strings/challenges.ts';
import {
  addChallenge,
  draftChallenges,
  insightsWithout,
} from '../../commands/challenge-commands.ts';
import { Button } from '../../components/button.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { AddLine } from '../day/add-line.tsx';
import { random } from '../day/use-day.ts';
import { useMayChange } from '../insight/use-may-change.ts';
import { ChallengeRow } from './challenge-row.tsx';
import { LearnedSide } from './learned-side.tsx';
import { RoomChallenges } from './room-challenges.tsx';
import { useChallenges, useLearned } from './use-kindness.ts';
import './challenges.css';

export function HowCouldWeView({ canvas }: { readonly canvas: Canvas }) {
  const { store } = useOpenSession();
  return store.role === 'room' ? <RoomChallenges canvas={canvas} /> : <Desk canvas={canvas} />;
}

function Desk({ canvas }: { readonly canvas: Canvas }) {
  const { store, view } = useOpenSession();
  const challenges = useChallenges(canvas.id);
  const insights = useLearned();
  const missing = useSession(({ session }) => insightsWithout(session, canvas.id).length);
  const mayChange = useMayChange(canvas.id);
  const context = { store, view, random };
  const draft = (): void => {
    const { session } = store.state.getState();
    draftChallenges(context, canvas.id, insightsWithout(session, canvas.id));
  };
  return (
    <div className="challenges">
      <div className="challenges__main">
        <section className="day-paper" data-form="">
          {challenges.length === 0 && (
            <p className="day-hint">{insights.length > 0 ? words.empty : words.emptyNoInsights}</p>
          )}
          {mayChange && missing > 0 && (
            <div>
              <Button icon="edit" onClick={draft}>
                {words.draftAll(missing)}
              </Button>
            </div>
          )}
          <ol className="challenges__list" aria-label={words.list}>
            {challenges.map((challenge, at) => (
              <ChallengeRow
                key={challenge.id}
                challenge={challenge}
                nth={at + 1}
                count={challenges.length}
              />
            ))}
          </ol>
          {mayChange && challenges.length < limits.challenges && (
            <AddLine
              of="challenge"
              label={words.add}
              placeholder={words.placeholder}
              maxLength={limits.promptChars}
              add={(text) => addChallenge(context, canvas.id, text)}
            />
          )}
          {challenges.length >= limits.challenges && (
            <p className="day-hint">{words.full(limits.challenges)}</p>
          )}
        </section>
      </div>
      {insights.length > 0 && <LearnedSide canvas={canvas} />}
    </div>
  );
}
