import { isPassedRound } from '#shared/derive/passed-round.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { useOpenSession, useSession, useShownStage, useView } from '../../store/hooks.ts';
import { RemarkField } from './remark-field.tsx';
import { scriptParts } from './script-parts.ts';

/** What the facilitator says and watches for, and what only the facilitator writes down. */
export function ScriptPanel() {
  const { view } = useOpenSession();
  const folded = useView((state) => state.scriptFolded);
  const stage = useShownStage();
  const isHandedOver = useSession(({ session }) => isPassedRound(session, stage));
  const parts = scriptParts(stage?.script ?? '');
  return (
    <aside className="script" aria-label={consoleStrings.script}>
      <div className="script-head">
        {!folded && <h2>{consoleStrings.script}</h2>}
        <IconButton
          icon={folded ? 'unfoldRight' : 'foldRight'}
          label={folded ? consoleStrings.unfoldScript : consoleStrings.foldScript}
          tip="end"
          onClick={() => view.fold('script')}
        />
      </div>
      {!folded && stage && (
        <div className="script-body">
          <p className="script-goal">{stage.goal}</p>
          <ScriptPart title={consoleStrings.say} paragraphs={parts.say} />
          <ScriptPart title={consoleStrings.watchFor} paragraphs={parts.watchFor} />
          {isHandedOver ? (
            <p className="script-goal">{consoleStrings.remarksHidden}</p>
          ) : (
            <RemarkField key={stage.id} stage={stage} />
          )}
        </div>
      )}
    </aside>
  );
}

interface ScriptPartProps {
  readonly title: string;
  readonly paragraphs: readonly string[];
}
function ScriptPart({ title, paragraphs }: ScriptPartProps) {
  if (paragraphs.length === 0) return null;
  return (
    <section className="script-part">
      <h3>{title}</h3>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}
