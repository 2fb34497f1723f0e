// Following the chain, and reading what it comes to.
import { agendaOf, openStage } from '#shared/derive/board.ts';
import type { ChainRef } from '#shared/derive/chain.ts';
import type { StageKind } from '#shared/domain/stage.ts';
import { briefWords } from '#shared/strings/brief.ts';
import { chainWords } from '#shared/strings/chain.ts';
import type { Command, CommandContext } from './command.ts';
import { jumpTo } from './jump.ts';

/** The one note or group that is chosen. */
function chosen({ store, view }: CommandContext): ChainRef | null {
  const [id, ...others] = view.state.getState().selectedIds;
  if (!id || others.length > 0) return null;
  const { session } = store.state.getState();
  const note = session.note.get(id);
  const cluster = session.cluster.get(id);
  if (note) return { kind: 'note', id: note.id };
  return cluster ? { kind: 'cluster', id: cluster.id } : null;
}

/** Where each kind is worked on, the best place first. */
const shownAt: Readonly<
  Record<Exclude<ChainRef['kind'], 'note' | 'cluster'>, readonly StageKind[]>
> = {
  insight: ['insights'],
  challenge: ['how-could-we'],
  stakeholder: ['place', 'list'],
  partner: ['longlist', 'decide', 'roles'],
  programme: ['cards'],
  measure: ['measures', 'readings'],
  benchmark: ['gap'],
  action: ['close', 'commit'],
};

/** Looks at the step where a thing is worked on. The room stays where it is. */
export function goTo(context: CommandContext, item: ChainRef): void {
  if (item.kind === 'note' || item.kind === 'cluster') {
    jumpTo(context, { what: item.kind, id: item.id });
    return;
  }
  const { session } = context.store.state.getState();
  const kinds = shownAt[item.kind];
  const agenda = agendaOf(session);
  const to = kinds.flatMap((kind) => agenda.find((stage) => stage.kind === kind) ?? [])[0];
  if (!to) return;
  context.view.lookAt(to.id === openStage(session)?.id ? null : to.id);
  if (item.kind === 'insight') context.store.show({ insightId: item.id });
}

export const chainCommands: readonly Command[] = [
  {
    id: 'chain.show',
    label: chainWords.show,
    shortcut: 'C',
    isEnabled: (context) => chosen(context) !== null,
    run: (context) => context.view.followChain(chosen(context)),
  },
  {
    id: 'session.brief',
    label: briefWords.show,
    shortcut: 'O',
    isEnabled: () => true,
    run: ({ view }) => view.open('brief'),
  },
];
