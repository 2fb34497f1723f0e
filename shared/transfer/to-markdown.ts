// The wall as a document: groups with their names and notes, loners, what is not sorted yet.
import { type Votes, votesOf } from '../derive/votes.ts';
import type { Note } from '../domain/note.ts';
import { type Session, sessionRecord } from '../domain/session-body.ts';
import { exportStrings, sourceWords } from '../strings/export.ts';
import { voteWords } from '../strings/vote.ts';
import { markdownItem, markdownLine } from './escape-markdown.ts';
import { insightBlocks } from './insights-markdown.ts';
import { canvasesOf, groupsOf, type NoteGroup } from './sorted-notes.ts';
import { voteBlocks } from './votes-markdown.ts';

export function toMarkdown(session: Session): string {
  const title = sessionRecord(session).title || exportStrings.untitledSession;
  const blocks = [`# ${markdownLine(title)}`];
  for (const canvas of canvasesOf(session)) {
    if (canvas.question.trim() !== '')
      blocks.push(`**${markdownLine(exportStrings.question(canvas.question))}**`);
    blocks.push(...insightBlocks(session, canvas.id), ...voteBlocks(session, canvas.id));
    const groups = groupsOf(session, canvas.id);
    const votes = votesOf(session, canvas.id);
    if (groups.length === 0) blocks.push(exportStrings.noNotes);
    for (const group of groups) blocks.push(...groupBlocks(session, group, votes));
  }
  blocks.push('---', exportStrings.leavesOut);
  return `${blocks.join('\n\n')}\n`;
}

function groupBlocks(
  session: Session,
  { kind, clusterId, title, notes }: NoteGroup,
  votes: ReadonlyMap<string, Votes>,
): readonly string[] {
  const heading = kind === 'alone' ? exportStrings.aloneHeading : title;
  const ofGroup = clusterId && votes.get(clusterId);
  const voted = ofGroup ? [voteWords.markSpoken(ofGroup)] : [];
  const items = notes.map(
    (note) => `- ${markdownItem(note.text)}${tagsOf(session, note, votes.get(note.id))}`,
  );
  return [
    `## ${markdownLine(heading)} (${[exportStrings.noteCount(notes.length), ...voted].join(', ')})`,
    items.length === 0 ? exportStrings.emptyGroup : items.join('\n'),
  ];
}

/** Lane, source, copy and votes behind the note, in words. */
function tagsOf(session: Session, note: Note, votes: Votes | undefined): string {
  const lane = note.laneId ? session.lane.get(note.laneId)?.title : undefined;
  const tags = [
    lane ? markdownLine(lane) : '',
    note.source ? sourceWords[note.source] : '',
    note.originId ? exportStrings.copy : '',
    votes ? voteWords.markSpoken(votes) : '',
    note.isKept ? voteWords.keep.mark : '',
  ].filter((tag) => tag !== '');
  return tags.length === 0 ? '' : ` *(${tags.join(' · ')})*`;
}
