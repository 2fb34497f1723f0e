// What is done with programme cards and measures, the same by button and from the palette.

import { insightsBehind } from '#shared/derive/ideas.ts';
import { measuresOf, programmesOf } from '#shared/derive/programmes.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { WallRef } from '#shared/domain/item-ref.ts';
import { limits } from '#shared/domain/limits.ts';
import type { Measure, MeasureId, MeasureKind } from '#shared/domain/measure.ts';
import type { Programme } from '#shared/domain/programme.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import { cleanLine } from '#shared/lib/text.ts';
import { cardsWords } from '#shared/strings/cards.ts';
import { measureWords } from '#shared/strings/measures.ts';
import type { Command, CommandContext } from './command.ts';
import { canChangeBoard, canvasOf } from './selected-notes.ts';

type Context = Pick<CommandContext, 'store' | 'view' | 'random'>;

const sessionOf = ({ store }: Pick<Context, 'store'>): Session => store.state.getState().session;

/** What an idea is called: its group's name, or the words of its note. */
export const ideaTitle = ({ cluster, note }: Session, { kind, id }: WallRef): string =>
  (kind === 'cluster' ? cluster.get(id)?.title : note.get(id)?.text) ?? '';

/** A new card, which everyone now works on; what its idea is linked to comes along. */
export function startCard(context: Context, canvasId: CanvasId, idea: WallRef | null): void {
  const session = sessionOf(context);
  const title = idea ? cleanLine(ideaTitle(session, idea), limits.promptChars) : '';
  const isDone = context.store.dispatch([
    {
      ...{ type: 'programme.add', programmeId: newId('programme', context.random), canvasId },
      ...{ name: title, ideas: idea ? [idea] : [] },
      insightIds: idea ? [...insightsBehind(session, idea)] : [],
    },
  ]);
  if (!isDone) return;
  context.store.show({ page: programmesOf(sessionOf(context), canvasId).length - 1 });
  context.view.announce(title ? cardsWords.did.started(title) : cardsWords.did.added);
}

/** Puts an idea on a card, with the insights behind it, or takes it off again. */
export function linkIdea(context: Context, card: Programme, idea: WallRef, isOn: boolean): void {
  const session = sessionOf(context);
  const others = card.ideas.filter(({ id }) => id !== idea.id);
  const behind = isOn ? insightsBehind(session, idea) : [];
  const isDone = context.store.dispatch([
    {
      ...{ type: 'programme.link', programmeId: card.id },
      ideas: isOn ? [...others, idea] : others,
      insightIds: [...new Set([...card.insightIds, ...behind])],
      partnerIds: [...card.partnerIds],
    },
  ]);
  if (!isDone || !isOn) return;
  const nth = programmesOf(session, card.canvasId).findIndex(({ id }) => id === card.id) + 1;
  context.view.announce(cardsWords.did.linked(ideaTitle(session, idea), nth));
}

export function putCardFirst(context: Context, { id: programmeId, canvasId }: Programme): void {
  const beforeId = programmesOf(sessionOf(context), canvasId)[0]?.id ?? null;
  if (!context.store.dispatch([{ type: 'programme.move', programmeId, beforeId }])) return;
  context.store.show({ page: 0 });
  context.view.announce(cardsWords.did.moved);
}

export function deleteCard({ store, view }: Context, { id: programmeId }: Programme): void {
  if (store.dispatch([{ type: 'programme.delete', programmeId }]))
    view.announce(cardsWords.did.deleted);
}

/** Null: it was refused. The only card there is is the one that is measured. */
export function addMeasure(
  context: Context,
  canvasId: CanvasId,
  kind: MeasureKind,
): MeasureId | null {
  const measureId = newId('measure', context.random);
  const cards = programmesOf(sessionOf(context), canvasId);
  const programmeId = cards.length === 1 ? (cards[0]?.id ?? null) : null;
  if (!context.store.dispatch([{ type: 'measure.add', measureId, canvasId, programmeId, kind }]))
    return null;
  context.view.announce(measureWords.did.added(kind));
  return measureId;
}

export function putMeasureFirst(context: Context, { id: measureId, canvasId }: Measure): void {
  const beforeId = measuresOf(sessionOf(context), canvasId)[0]?.id ?? null;
  if (context.store.dispatch([{ type: 'measure.move', measureId, beforeId }]))
    context.view.announce(measureWords.did.moved);
}

export function deleteMeasure({ store, view }: Context, { id: measureId }: Measure): void {
  if (store.dispatch([{ type: 'measure.delete', measureId }]))
    view.announce(measureWords.did.deleted);
}

const cardsCanvas = (context: CommandContext): CanvasId | null =>
  context.stage?.kind === 'cards' && canChangeBoard(context) ? canvasOf(context) : null;

export const programmeCommands: readonly Command[] = [
  {
    id: 'programme.add',
    label: cardsWords.add,
    shortcut: null,
    isEnabled: (context) => cardsCanvas(context) !== null,
    run: (context) => {
      const canvasId = cardsCanvas(context);
      if (canvasId) startCard(context, canvasId, null);
    },
  },
];
