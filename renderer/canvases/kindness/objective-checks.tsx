import { attitudeIn, isThere, objectiveChecks } from '#shared/derive/objective.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { attitudeWords, objectiveWords as words } from '#shared/strings/objective.ts';
import { Icon } from '../../components/icon.tsx';
import { useObjective } from './use-kindness.ts';

/** Which parts are there, in plain words; it warns of what can’t be seen and never holds anyone back. */
export function ObjectiveCheckList({ canvas }: { readonly canvas: Canvas }) {
  const objective = useObjective(canvas.id);
  const attitude = attitudeIn(objective?.doing ?? '', attitudeWords);
  return (
    <section className="objective__checks" aria-label={words.checksTitle}>
      <h3>{words.checksTitle}</h3>
      <ul>
        {objectiveChecks.map((check) => {
          const isDone = isThere(objective, check);
          const isDoubted = check === 'doing' && attitude !== null;
          return (
            <li key={check} data-there={isDone || undefined} data-doubted={isDoubted || undefined}>
              <span className="objective__mark" aria-hidden="true">
                {isDoubted ? (
                  <Icon name="alert" size={16} />
                ) : isDone ? (
                  <Icon name="check" size={16} />
                ) : (
                  '○'
                )}
              </span>
              <span>
                {words.checks[check]}
                <span className="spoken">: {isDone ? words.there : words.notThere}</span>
              </span>
            </li>
          );
        })}
      </ul>
      <div role="status">
        {attitude && <p className="objective__doubt">{words.attitude(attitude)}</p>}
      </div>
      <p className="day-hint">{words.sense}</p>
    </section>
  );
}
