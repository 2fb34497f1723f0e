// What is done with ideas: rounds of writing, lenses, and linking an idea to what it answers.

import { firstRound, roundAfter } from '#shared/derive/idea-round.ts';
import { ideaOf } from '#shared/derive/ideas.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { ChallengeId } from '#shared/domain/challenge.ts';
import { type Drive, drives } from '#shared/domain/idea.ts';
import type { InsightId } from '#shared/domain/insight.ts';
import type { WallRef } from '#shared/domain/item-ref.ts';
import type { NoteId } from '#shared/domain/note.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { groupName } from '#shared/strings/group-name.ts';
import { driveNames, tagWords, ideaWords as words } from '#shared/strings/ideas.ts';
import { type Lens, lenses } from '#shared/workshops/lenses.ts';
import type { Command, CommandContext } from './command.ts';
import { canChangeBoard, canvasOf } from './selected-notes.ts';

type Context = Pick<CommandContext, 'store' | 'view' | 'random'>;
type Timed = Pick<CommandContext, 'store' | 'view' | 'now'>;

const stateOf = ({ store }: Pick<Context, 'store'>) => store.state.getState();

/** Shows this lens to the room. */
export function showLens({ store, view }: Pick<Context, 'store' | 'view'>, lens: Lens): void {
  const { drawnLenses } = stateOf({ store }).room;
  const others = drawnLenses.filter((id) => id !== lens.id);
  store.show({ lens: lens.id, drawnLenses: [...others, lens.id] });
  view.announce(words.lens.drawn(lens.title));
}

/** One that was not drawn yet; once all were, the deck begins anew. */
export function drawLens(context: Context): void {
  const { drawnLenses, lens: shown } = stateOf(context).room;
  const fresh = lenses.filter(({ id }) => !drawnLenses.includes(id));
  if (fresh.length === 0) context.store.show({ drawnLenses: shown ? [shown] : [] });
  const among = fresh.length > 0 ? fresh : lenses.filter(({ id }) => id !== shown);
  const [byte = 0] = context.random();
  const drawn = among[byte % among.length];
  if (drawn) showLens(context, drawn);
}

export function putLensAway({ store, view }: Pick<Context, 'store' | 'view'>): void {
  store.show({ lens: null });
  view.announce(words.lens.away);
}

export function startRounds({ store, view, now }: Timed, count: number, minutes: number): void {
  store.show({ ideaRound: firstRound(count, minutes, now()) });
  view.announce(words.round.started(1, count, minutes));
}

/** The round that follows, or the same one again after the last. */
export function nextRound({ store, view, now }: Timed): void {
  const { ideaRound } = stateOf({ store }).room;
  const next = ideaRound && (roundAfter(ideaRound, now()) ?? { ...ideaRound, startedAt: now() });
  if (!next) return;
  store.show({ ideaRound: next });
  view.announce(words.round.nth(next.nth, next.count));
}

export function endRounds({ store, view }: Pick<Context, 'store' | 'view'>): void {
  store.show({ ideaRound: null });
  view.announce(words.round.ended);
}

/** What a new idea takes along: the lens that is up, and the question it answers. */
export function withIdea(
  context: Context,
  canvasId: CanvasId,
  noteId: NoteId,
  challengeId: ChallengeId | null,
): readonly Op[] {
  const { room } = stateOf(context);
  const item = { kind: 'note', id: noteId } as const;
  const idea = { ideaId: newId('idea', context.random), canvasId, item };
  const ops: Op[] = [];
  if (room.lens) ops.push({ type: 'idea.lens', ...idea, lens: room.lens });
  if (challengeId)
    ops.push({ type: 'idea.link', ...idea, insightIds: [], challengeIds: [challengeId] });
  return ops;
}

export type Answered =
  | { readonly kind: 'insight'; readonly id: InsightId }
  | { readonly kind: 'challenge'; readonly id: ChallengeId };

/** Links ideas to something, or takes it off them again, as one step. */
export function linkIdeas(
  { store, view, random }: Context,
  canvasId: CanvasId,
  items: readonly WallRef[],
  { kind, id }: Answered,
  isOn: boolean,
): void {
  const { session } = stateOf({ store });
  const put = <T extends string>(had: readonly T[], one: T): T[] => {
    const others = had.filter((held) => held !== one);
    return isOn ? [...others, one] : others;
  };
  const ops = items.map((item): Op => {
    const idea = ideaOf(session, item.id);
    const { insightIds = [], challengeIds = [] } = idea ?? {};
    return {
      ...{ type: 'idea.link', ideaId: idea?.id ?? newId('idea', random), canvasId, item },
      insightIds: kind === 'insight' ? put(insightIds, id) : [...insightIds],
      challengeIds: kind === 'challenge' ? put(challengeIds, id) : [...challengeIds],
    };
  });
  if (ops.length === 0 || !store.dispatch(ops)) return;
  const [only] = items;
  const what =
    items.length === 1 && only
      ? words.link.one(nameOfIdea(session, only))
      : words.count(items.length);
  view.announce(isOn ? words.link.did(what) : words.link.undid(what));
}

/** Says that an idea speaks to a drive, or takes that back. */
export function tagIdea(
  { store, view, random }: Context,
  canvasId: CanvasId,
  item: WallRef,
  drive: Drive,
  isOn: boolean,
): void {
  const { session } = stateOf({ store });
  const idea = ideaOf(session, item.id);
  const others = (idea?.drives ?? []).filter((one) => one !== drive);
  const tagged = drives.filter((one) => others.includes(one) || (isOn && one === drive));
  const ideaId = idea?.id ?? newId('idea', random);
  if (store.dispatch([{ type: 'idea.tag', ideaId, canvasId, item, drives: tagged }]))
    view.announce(
      tagWords.tagged(
        nameOfIdea(session, item),
        tagged.map((one) => driveNames[one]),
      ),
    );
}

/** As people know it: the sentence of a group, the text of a note. */
export function nameOfIdea(
  session: Pick<Session, 'cluster' | 'note'>,
  { kind, id }: WallRef,
): string {
  if (kind === 'cluster') return groupName(session, id);
  return session.note.get(id)?.text ?? '';
}

/** The selected ideas of the board: groups and notes. */
export function selectedIdeas({
  store,
  view,
}: Pick<CommandContext, 'store' | 'view'>): readonly WallRef[] {
  const { note, cluster } = store.state.getState().session;
  return [...view.state.getState().selectedIds].flatMap((one): WallRef[] => {
    const group = cluster.get(one);
    if (group) return [{ kind: 'cluster', id: group.id }];
    const idea = note.get(one);
    return idea ? [{ kind: 'note', id: idea.id }] : [];
  });
}

const isKindness = (one: CommandContext): boolean =>
  stateOf(one).session.canvas.get(canvasOf(one) ?? '')?.kind === 'kindness';
const hasIdeas = (one: CommandContext): boolean =>
  one.store.role === 'facilitator' && one.stage?.kind === 'ideas' && isKindness(one);

export const linkIdeasCommand: Command = {
  id: 'idea.link',
  label: words.link.command,
  shortcut: 'I',
  isEnabled: (one) =>
    one.store.role === 'facilitator' &&
    (one.stage?.kind === 'ideas' || one.stage?.kind === 'sort') &&
    isKindness(one) &&
    canChangeBoard(one) &&
    selectedIdeas(one).length > 0,
  run: ({ view }) => view.open('link-ideas'),
};

export const ideaCommands: readonly Command[] = [
  linkIdeasCommand,
  {
    id: 'idea.draw-lens',
    label: words.lens.draw,
    shortcut: 'Shift+D',
    isEnabled: hasIdeas,
    run: drawLens,
  },
  {
    id: 'idea.put-lens-away',
    label: words.lens.putAway,
    shortcut: null,
    isEnabled: (one) => hasIdeas(one) && stateOf(one).room.lens !== null,
    run: putLensAway,
  },
  {
    id: 'idea.next-round',
    label: words.round.next,
    shortcut: null,
    isEnabled: (one) => hasIdeas(one) && stateOf(one).room.ideaRound !== null,
    run: nextRound,
  },
  {
    id: 'idea.end-rounds',
    label: words.round.end,
    shortcut: null,
    isEnabled: (one) => hasIdeas(one) && stateOf(one).room.ideaRound !== null,
    run: endRounds,
  },
];
