// A group as a table sorted it on paper becomes one op: its name, how many notes, some in words.
import { clusterBox, wallItems } from '#shared/derive/wall-layout.ts';
import { freeSpot } from '#shared/derive/wall-space.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import { limits } from '#shared/domain/limits.ts';
import type { NoteSource } from '#shared/domain/note.ts';
import type { TableId } from '#shared/domain/table.ts';
import { ontoWall } from '#shared/domain/wall.ts';
import { cleanLine, cleanText } from '#shared/lib/text.ts';
import { paperWords as words } from '#shared/strings/tables.ts';
import type { CommandContext } from './command.ts';
import { newClusterId, newNoteId } from './new-ids.ts';
import { boardOn } from './selected-notes.ts';

export interface PaperQuote {
  readonly text: string;
  readonly source: NoteSource | null;
}
export interface PaperGroup {
  readonly tableId: TableId | null;
  readonly title: string;
  /** As it was typed. */
  readonly count: string;
  readonly quotes: readonly PaperQuote[];
}

/** What is missing before the group can be added, and in which field; null: nothing. */
export function missingIn(
  group: PaperGroup,
): { readonly field: 'title' | 'count'; readonly words: string } | null {
  const isBlank = group.title.trim() === '' && group.quotes.every(({ text }) => text.trim() === '');
  if (isBlank) return { field: 'title', words: words.needed };
  return paperCountOf(group.count) === null ? { field: 'count', words: words.neededCount } : null;
}

/** A count as people type it; null where it is none. */
export function paperCountOf(typed: string): number | null {
  const count = /^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : 0;
  return count >= 1 && count <= limits.paperNotes ? count : null;
}

/** Puts it in the first free place of the wall. False when a rule refused it. */
export function bringGroup(
  context: CommandContext,
  canvasId: CanvasId,
  group: PaperGroup,
): boolean {
  const { store, view, random } = context;
  const quotes = group.quotes
    .map(({ text, source }) => ({
      text: cleanText(text, limits.noteTypedGraphemes).trim(),
      source,
    }))
    .filter(({ text }) => text !== '')
    .map((quote) => ({ ...quote, noteId: newNoteId(random) }));
  const title = cleanLine(group.title, limits.titleChars);
  // Those in words are among those on paper.
  const paperCount = Math.max(paperCountOf(group.count) ?? 1, quotes.length);
  const size = clusterBox({ x: 0, y: 0 }, quotes.length);
  const at = ontoWall(freeSpot(wallItems(boardOn(context, canvasId)), size));
  const made = store.dispatch([
    {
      type: 'cluster.bring',
      clusterId: newClusterId(random),
      canvasId,
      tableId: group.tableId,
      title,
      paperCount,
      ...at,
      tone: 'butter',
      quotes,
    },
  ]);
  if (made) view.announce(words.added(title || (quotes[0]?.text ?? ''), paperCount));
  return made;
}
