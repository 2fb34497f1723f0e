// The wall as a document: groups with their names and notes, loners, what is not sorted yet.
import type { Note } from '../domain/note.ts';
import { type Session, sessionRecord } from '../domain/session-body.ts';
import { exportStrings, sourceWords } from '../strings/export.ts';
import { markdownItem, markdownLine } from './escape-markdown.ts';
import { canvasesOf, groupsOf, type NoteGroup } from './sorted-notes.ts';

export function toMarkdown(session: Session): string {
  const title = sessionRecord(session).title || exportStrings.untitledSession;
  const blocks = [`# ${markdownLine(title)}`];
  for (const canvas of canvasesOf(session)) {
    if (canvas.question.trim() !== '')
      blocks.push(`**${markdownLine(exportStrings.question(canvas.question))}**`);
    const groups = groupsOf(session, canvas.id);
    if (groups.length === 0) blocks.push(exportStrings.noNotes);
    for (const group of groups) blocks.push(...groupBlocks(session, group));
  }
  blocks.push('---', exportStrings.leavesOut);
  return `${blocks.join('\n\n')}\n`;
}

function groupBlocks(session: Session, { kind, title, notes }: NoteGroup): readonly string[] {
  const heading = kind === 'alone' ? exportStrings.aloneHeading : title;
  const items = notes.map((note) => `- ${markdownItem(note.text)}${tagsOf(session, note)}`);
  return [
    `## ${markdownLine(heading)} (${exportStrings.noteCount(notes.length)})`,
    items.length === 0 ? exportStrings.emptyGroup : items.join('\n'),
  ];
}

/** Lane, source and copy behind the note, in words. */
function tagsOf(session: Session, note: Note): string {
  const lane = note.laneId ? session.lane.get(note.laneId)?.title : undefined;
  const tags = [
    lane ? markdownLine(lane) : '',
    note.source ? sourceWords[note.source] : '',
    note.originId ? exportStrings.copy : '',
  ].filter((tag) => tag !== '');
  return tags.length === 0 ? '' : ` *(${tags.join(' · ')})*`;
}
