// Where a workshop is, for those who come late: whose doing it is about, what was done and what came
// of it, what is on and what follows. It reads only what the room may have.
import type { Behaviour } from '../domain/behaviour.ts';
import type { Session } from '../domain/session-body.ts';
import type { Stage } from '../domain/stage.ts';
import { agendaOf, boardOf } from './board.ts';
import { insightsOf, isWritten, sentenceOf } from './insights.ts';
import { behaviourOf } from './opening.ts';

/** What came of a step: so many of a kind, and the first of them in words. */
export interface StepResult {
  readonly what: 'notes' | 'groups' | 'insights' | 'stakeholders' | 'partners' | 'ideas' | 'cards';
  readonly count: number;
  readonly words: readonly string[];
}
export interface DoneStep {
  readonly stage: Stage;
  /** Null where nothing can be counted. */
  readonly result: StepResult | null;
}
export interface WhereWeAre {
  readonly card: Behaviour | null;
  /** In the order of the agenda. */
  readonly done: readonly DoneStep[];
  readonly open: Stage | null;
  readonly next: Stage | null;
  /** From 1 on, of those that are not skipped; 0 before the first is open. */
  readonly nth: number;
  readonly count: number;
}

/** As many are said in words. */
const SAID = 3;

export function whereWeAre(session: Session): WhereWeAre {
  const agenda = agendaOf(session).filter(({ state }) => state !== 'skipped');
  const at = agenda.findIndex(({ state }) => state === 'open');
  return {
    card: behaviourOf(session),
    done: agenda
      .filter(({ state }, nth) => state === 'done' && (at < 0 || nth < at))
      .map((stage) => ({ stage, result: resultOf(session, stage) })),
    open: agenda[at] ?? null,
    next: agenda[at + 1] ?? null,
    nth: at + 1,
    count: agenda.length,
  };
}

const resultFrom = (
  what: StepResult['what'],
  words: readonly string[],
  count = words.length,
): StepResult | null =>
  count === 0 ? null : { what, count, words: words.filter(Boolean).slice(0, SAID) };

/** The step in which a thing is made has it; those that only go on working with it do not repeat it. */
function resultOf(session: Session, { kind, canvasId }: Stage): StepResult | null {
  if (canvasId === null) return null;
  const here = <T extends { readonly canvasId: string | null }>(rows: ReadonlyMap<string, T>) =>
    [...rows.values()].filter((row) => row.canvasId === canvasId);
  const board = () => boardOf(session, canvasId);
  if (kind === 'collect') return resultFrom('notes', [], board().noteCount);
  if (kind === 'ideas') return resultFrom('ideas', [], board().noteCount);
  // Said once: with their names, as soon as they have some.
  const isNamed = here(session.stage).some((one) => one.kind === 'name' && one.state === 'done');
  if (kind === 'sort' && !isNamed) return resultFrom('groups', [], board().clusters.length);
  if (kind === 'name') {
    const largest = [...board().clusters].sort((a, b) => b.notes.length - a.notes.length);
    const titles = largest.map(({ cluster }) => cluster.title);
    return resultFrom('groups', titles.filter(Boolean), titles.length);
  }
  if (kind === 'insights')
    return resultFrom('insights', insightsOf(session, canvasId).filter(isWritten).map(sentenceOf));
  if (kind === 'list') return resultFrom('stakeholders', [], here(session.stakeholder).length);
  if (kind === 'longlist') return resultFrom('partners', [], here(session.partner).length);
  if (kind === 'cards')
    return resultFrom(
      'cards',
      here(session.programme).map(({ name }) => name),
    );
  return null;
}
