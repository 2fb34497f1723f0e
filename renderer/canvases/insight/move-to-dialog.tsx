// Every drag by click and by keys: a list of all places, narrowed by typing.
import { type KeyboardEvent, type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { BoardCluster } from '#shared/derive/board.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Note } from '#shared/domain/note.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { familyWords } from '#shared/strings/tables.ts';
import type { CommandContext } from '../../commands/command.ts';
import { selectedGroups } from '../../commands/family-commands.ts';
import { perform } from '../../commands/perform.ts';
import { selectedNotes } from '../../commands/selected-notes.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useBoard, useSession, useView } from '../../store/hooks.ts';
import { useInsightBoard } from './board-context.ts';
import { type Destination, destinationsFor } from './destinations.ts';
import { groupPlaces } from './group/family-places.ts';
import './move-to-dialog.css';

interface Props {
  readonly context: CommandContext;
  readonly canvas: Canvas;
}
const words = insightWords.moveTo;
const groupOrder = ['families', 'groups', 'lanes', 'other', 'order', 'together'] as const;
const groupNames: Readonly<Record<(typeof groupOrder)[number], string>> = {
  families: familyWords.families,
  groups: words.groups,
  lanes: words.lanes,
  other: words.other,
  order: words.order,
  together: words.together,
};

export function MoveToDialog({ context, canvas }: Props) {
  const { view, random, stage } = context;
  const { roving } = useInsightBoard();
  const session = useSession((state) => state.session);
  const board = useBoard(canvas.id);
  useView((state) => state.selectedIds);
  const [sought, setSought] = useState('');
  const list = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // After the dialog has opened: it would take the focus for its first button.
  useEffect(() => field.current?.focus(), []);
  const notes = selectedNotes(context);
  const groups = notes.length === 0 ? selectedGroups(context) : [];
  const cluster = groups[0]?.cluster;
  const here = { session, board, canvasId: canvas.id, stageKind: stage?.kind ?? 'sort', random };
  const all = cluster ? groupPlaces(groups, here) : destinationsFor(notes, here);
  const needle = sought.trim().toLocaleLowerCase();
  const found = all.filter((place) => place.label.toLocaleLowerCase().includes(needle));
  const [only] = notes;
  const title = titleFor(notes, groups);

  const close = (): void => {
    view.open(null);
    if (only) roving.focus(only.id);
    if (cluster) view.select([]);
  };
  const go = (place: Destination): void => {
    const outcome = place.outcome();
    view.open(null);
    if (!outcome || !perform(context, outcome)) return;
    view.select([]);
    if (only) roving.focus(only.id);
  };
  const takeFirst = (event: SubmitEvent): void => {
    event.preventDefault();
    const [first] = found;
    if (first) go(first);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const buttons: Element[] = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = document.activeElement ? buttons.indexOf(document.activeElement) : -1;
    const next = buttons[at < 0 ? (step > 0 ? 0 : buttons.length - 1) : at + step];
    event.preventDefault();
    if (next instanceof HTMLElement) next.focus();
  };
  return (
    <Dialog title={title} closeLabel={words.cancel} onClose={close}>
      <form className="move-to" ref={list} onKeyDown={onKeyDown} onSubmit={takeFirst}>
        <input
          ref={field}
          className="move-to__find"
          type="text"
          aria-label={words.find}
          placeholder={words.find}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
        {found.length === 0 && <p className="move-to__none">{words.nothing}</p>}
        {groupOrder.map((group) => {
          const places = found.filter((place) => place.group === group);
          if (places.length === 0) return null;
          return (
            <section key={group} className="move-to__group" aria-label={groupNames[group]}>
              <h3>{groupNames[group]}</h3>
              <ul>
                {places.map((place) => (
                  <li key={place.id}>
                    <button type="button" className="move-to__place" onClick={() => go(place)}>
                      <span dir="auto">{place.label}</span>
                      <span className="move-to__detail">{place.detail}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </form>
    </Dialog>
  );
}

function titleFor(notes: readonly Note[], groups: readonly BoardCluster[]): string {
  const [note] = notes;
  const [group] = groups;
  if (groups.length > 1) return familyWords.moveTitle(groups.length);
  if (group) return words.mergeTitle(group.cluster.title || insightWords.sort.unnamedGroup);
  return notes.length === 1 && note ? words.title1(note.text) : words.title(notes.length);
}
