// Everything the palette can lead to: what can be done now, steps to look at, groups and notes.
import { agendaOf, openStage } from '#shared/derive/board.ts';
import type { Choice } from '#shared/derive/rank-choices.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { paletteWords as words } from '#shared/strings/palette.ts';
import type { Command, CommandContext } from './command.ts';
import { jumpTo } from './jump.ts';

export interface PaletteChoice extends Choice {
  readonly id: string;
  readonly kind: 'command' | 'step' | 'group' | 'note';
  /** What it is, beside its label. */
  readonly detail: string;
  readonly shortcut: string | null;
  readonly run: () => void;
}

/** In the order they are listed while nothing is typed; notes come last. */
export function paletteChoices(
  context: CommandContext,
  commands: readonly Command[],
): readonly PaletteChoice[] {
  const { session } = context.store.state.getState();
  const open = openStage(session);
  const acts = commands.flatMap((command): PaletteChoice[] => {
    if (command.id === 'session.palette' || !command.isEnabled(context)) return [];
    const { id, label, shortcut } = command;
    const run = (): void => command.run(context);
    return [{ id, kind: 'command', label, detail: '', shortcut, isShort: true, run }];
  });
  const steps = agendaOf(session).map(
    (stage): PaletteChoice => ({
      id: stage.id,
      kind: 'step',
      label: words.lookAt(stage.title),
      detail: words.step,
      shortcut: null,
      isShort: true,
      run: () => context.view.lookAt(stage.id === open?.id ? null : stage.id),
    }),
  );
  const sizes = new Map<string, number>();
  for (const { sort } of session.note.values())
    if (sort.at === 'cluster') sizes.set(sort.clusterId, (sizes.get(sort.clusterId) ?? 0) + 1);
  const groups = [...session.cluster.values()].map(
    ({ id, title }): PaletteChoice => ({
      id,
      kind: 'group',
      label: title || insightWords.sort.unnamedGroup,
      detail: words.group(sizes.get(id) ?? 0),
      shortcut: null,
      isShort: true,
      run: () => jumpTo(context, { what: 'cluster', id }),
    }),
  );
  const notes = [...session.note.values()].map(
    ({ id, text }): PaletteChoice => ({
      id,
      kind: 'note',
      label: text,
      detail: words.note,
      shortcut: null,
      isShort: false,
      run: () => jumpTo(context, { what: 'note', id }),
    }),
  );
  return [...acts, ...steps, ...groups, ...notes];
}
