// What ideas answer: every question and every insight with a tick. By menu, key and palette alike.
import { ideaOf, linksOf } from '#shared/derive/ideas.ts';
import { sentenceOf } from '#shared/derive/insights.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { ideaWords } from '#shared/strings/ideas.ts';
import type { CommandContext } from '../../commands/command.ts';
import {
  type Answered,
  linkIdeas,
  nameOfIdea,
  selectedIdeas,
} from '../../commands/idea-commands.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useSession, useView } from '../../store/hooks.ts';
import { useInsightBoard } from '../insight/board-context.ts';
import { LinkList } from './link-list.tsx';
import { useChallenges, useLearned } from './use-kindness.ts';

const words = ideaWords.link;

interface Props {
  readonly context: CommandContext;
  readonly canvas: Canvas;
}

export function IdeaLinkDialog({ context, canvas }: Props) {
  const { view } = context;
  const { roving } = useInsightBoard();
  const session = useSession((state) => state.session);
  useView((state) => state.selectedIds);
  const challenges = useChallenges(canvas.id);
  const insights = useLearned();
  const items = selectedIdeas(context);
  const [first] = items;
  const close = (): void => {
    view.open(null);
    if (first?.kind === 'note') roving.focus(first.id);
    view.select([]);
  };
  const itemOf = (answered: Answered, text: string) => {
    const { id, kind } = answered;
    const isIn = (ids: readonly string[] | undefined): boolean => ids?.includes(id) === true;
    const key = kind === 'insight' ? 'insightIds' : 'challengeIds';
    const isOn = items.every((item) => isIn(ideaOf(session, item.id)?.[key]));
    const isThrough = !isOn && items.some((item) => isIn(linksOf(session, item)[key]));
    return {
      ...{ id, text, isOn },
      ...(isThrough && { note: words.ofNotes }),
      onChange: (on: boolean) => linkIdeas(context, canvas.id, items, answered, on),
    };
  };
  return (
    <Dialog
      title={
        items.length === 1 && first
          ? words.title(nameOfIdea(session, first))
          : words.titleMany(items.length)
      }
      closeLabel={words.close}
      onClose={close}
      footer={<Button onClick={close}>{words.close}</Button>}
    >
      {challenges.length + insights.length === 0 && <p>{words.nothing}</p>}
      <LinkList
        title={words.challenges}
        items={challenges.map(({ id, text }) => itemOf({ kind: 'challenge', id }, text))}
      />
      <LinkList
        title={words.insights}
        items={insights.map((insight) =>
          itemOf({ kind: 'insight', id: insight.id }, sentenceOf(insight)),
        )}
      />
    </Dialog>
  );
}
