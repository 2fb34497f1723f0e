import { libraryStrings } from '#shared/strings/library.ts';
import { planWords } from '#shared/strings/plans.ts';
import { catalogue } from '#shared/workshops/catalogue.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { offered } from './offered-plan.ts';
import { planFacts } from './plan-facts.ts';
import { useOpenExample } from './use-open-example.ts';
import './library-empty.css';

const words = libraryStrings.empty;
/** A few to begin with; the others wait behind a button. */
const first = catalogue.slice(0, 3);
const tones = ['butter', 'sky', 'rose', 'leaf'] as const;

/** The first five minutes: what this is, how it goes, and what is ready to start. */
export function LibraryEmpty({ onStart }: { readonly onStart: (planId: string) => void }) {
  const openExample = useOpenExample();
  return (
    <div className="library-empty">
      <EmptyState title={words.title} picture={<ExampleWall />}>
        <p>{words.text}</p>
        <ol className="empty-steps" aria-label={words.stepsTitle}>
          {words.steps.map(({ title, text }) => (
            <li key={title}>
              <strong>{title}</strong> {text}
            </li>
          ))}
        </ol>
      </EmptyState>
      <section className="ready-plans" aria-labelledby="ready-plans">
        <h2 id="ready-plans">{words.readyPlans}</h2>
        <ul>
          {first.map((plan) => (
            <li key={plan.id} className="ready-plan">
              <h3>{plan.title}</h3>
              <p>{plan.outcome}</p>
              <p className="ready-plan-stages">{planFacts(offered(plan), 'up-to-12')}</p>
              <Button
                icon="right"
                name={libraryStrings.start(plan.title)}
                onClick={() => onStart(plan.id)}
              >
                {words.start}
              </Button>
            </li>
          ))}
          <li className="ready-plan">
            <h3>{words.exampleTitle}</h3>
            <p>{words.exampleText}</p>
            <Button icon="right" onClick={openExample}>
              {words.example}
            </Button>
          </li>
        </ul>
        <Button look="quiet" onClick={() => onStart(first[0]?.id ?? '')}>
          {planWords.all(catalogue.length)}
        </Button>
      </section>
    </div>
  );
}

/** What a sorted wall looks like: three notes under a name, one on its own. */
function ExampleWall() {
  return (
    <div className="example-wall" role="img" aria-label={words.pictureName}>
      <p className="example-name" aria-hidden="true">
        {words.pictureCluster}
      </p>
      {words.pictureNotes.map((text, nth) => (
        <p key={text} className="example-note" data-tone={tones[nth]} aria-hidden="true">
          {text}
        </p>
      ))}
    </div>
  );
}
