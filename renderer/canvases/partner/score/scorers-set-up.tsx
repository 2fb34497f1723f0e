import { scorersOf } from '#shared/derive/partners.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { limits } from '#shared/domain/limits.ts';
import type { Scorer } from '#shared/domain/scorer.ts';
import type { TableId } from '#shared/domain/table.ts';
import { newId } from '#shared/lib/id.ts';
import { byRank } from '#shared/lib/rank.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { scorerName, scoringWords } from '#shared/strings/scoring.ts';
import { canScore, openScoring } from '../../../commands/partner-commands.ts';
import { Button } from '../../../components/button.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import { useOpenSession, useSession } from '../../../store/hooks.ts';
import type { TypedMark } from '../../../store/typed-mark.ts';
import { AddLine } from '../../day/add-line.tsx';
import { WrittenField } from '../../day/written-field.tsx';
import { random } from '../../insight/use-command-context.ts';
import { useMayChange } from '../../insight/use-may-change.ts';
import { usePartnerContext, usePartnerRecords } from '../use-partner.ts';
import '../../day/agree-view.css';

const words = scoringWords.setUp;

/** Who scores, before it begins: people, named or not, or one score a table. */
export function ScorersSetUp({ canvas }: { readonly canvas: Canvas }) {
  const context = usePartnerContext();
  const { partners, criteria, scorers } = usePartnerRecords(canvas);
  const isReady = useSession((state) => canScore(state.session, canvas.id));
  const mayChange = useMayChange(canvas.id);
  return (
    <div className="day-page">
      <section className="day-paper">
        <header>
          <h3 className="partner-title">{words.title}</h3>
          <p className="day-hint">{words.hint}</p>
        </header>
        {scorers.length > 0 && (
          <ol className="agreements" aria-label={words.list}>
            {scorers.map((scorer, nth) => (
              <ScorerRow key={scorer.id} scorer={scorer} nth={nth + 1} />
            ))}
          </ol>
        )}
        {mayChange && <AddScorers canvas={canvas} />}
      </section>
      <section className="day-paper">
        <p className="scoring-sees">{words.sees}</p>
        <div className="scoring-begin">
          <p className="day-hint">
            {partners.length === 0 || criteria.length === 0
              ? words.nothing
              : words.size(partners.length, criteria.length)}
          </p>
          <Button
            look="primary"
            disabled={!mayChange || !isReady}
            onClick={() => openScoring(context, canvas.id)}
          >
            {words.open}
          </Button>
        </div>
      </section>
    </div>
  );
}

function AddScorers({ canvas }: { readonly canvas: Canvas }) {
  const { store } = useOpenSession();
  const { table, scorer } = useSession((state) => state.session);
  const scorers = scorersOf({ scorer }, canvas.id);
  const seated = new Set(scorers.map(({ tableId }) => tableId));
  const tables = [...table.values()].sort(byRank).filter(({ id }) => !seated.has(id));
  if (scorers.length >= limits.scorers)
    return <p className="day-hint">{words.full(limits.scorers)}</p>;
  const adding = (name: string, tableId: TableId | null = null): Op => ({
    ...{ type: 'scorer.add', scorerId: newId('scorer', random), canvasId: canvas.id },
    ...{ name: name.slice(0, limits.nameChars), tableId },
  });
  return (
    <>
      <AddLine
        of="scorer"
        label={words.add}
        placeholder={words.placeholder}
        maxLength={limits.nameChars}
        add={(name) => store.dispatch([adding(name)])}
      />
      <div className="scoring-ways">
        <Button icon="add" onClick={() => store.dispatch([adding('')])}>
          {words.blank}
        </Button>
        {tables.length > 0 && (
          <Button
            icon="tables"
            onClick={() => store.dispatch(tables.map(({ id, name }) => adding(name, id)))}
          >
            {words.tables}
          </Button>
        )}
      </div>
    </>
  );
}

function ScorerRow({ scorer, nth }: { readonly scorer: Scorer; readonly nth: number }) {
  const { store } = useOpenSession();
  const mayChange = useMayChange(scorer.canvasId);
  const { id: scorerId } = scorer;
  const mark: TypedMark = `scorer:${scorerId}`;
  return (
    <li className="agreement">
      <span className="agreement__nth" aria-hidden="true">
        {nth}
      </span>
      <WrittenField
        label={words.nameOf(nth)}
        labelHidden
        placeholder={scorerName('', nth)}
        value={scorer.name}
        maxLength={limits.nameChars}
        mark={mark}
        write={(name) => {
          const now = store.state.getState().session.scorer.get(scorerId);
          if (now && now.name !== name)
            store.dispatch([{ type: 'scorer.write', scorerId, name }], mark);
        }}
      />
      {mayChange && (
        <IconButton
          icon="close"
          label={words.remove(scorerName(scorer.name, nth))}
          tip="end"
          onClick={() => store.dispatch([{ type: 'scorer.delete', scorerId }])}
        />
      )}
    </li>
  );
}
