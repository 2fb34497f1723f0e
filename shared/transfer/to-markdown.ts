// A session as a document: what the day was about, what was learned and chosen, the wall with its
// groups and notes, and who does what by when.
import { type Votes, votesOf } from '../derive/votes.ts';
import type { Note } from '../domain/note.ts';
import { type Session, sessionRecord } from '../domain/session-body.ts';
import { exportStrings, sourceWords } from '../strings/export.ts';
import { notesAndPaper } from '../strings/tables.ts';
import { voteWords } from '../strings/vote.ts';
import { actionBlocks, startBlocks } from './day-markdown.ts';
import { markdownItem, markdownLine } from './escape-markdown.ts';
import { ideaBlocks } from './ideas-markdown.ts';
import { insightBlocks } from './insights-markdown.ts';
import { partnerBlocks } from './partners-markdown.ts';
import { programmeBlocks } from './programmes-markdown.ts';
import { canvasesOf, groupsOf, type NoteGroup } from './sorted-notes.ts';
import { stakeholderBlocks } from './stakeholders-markdown.ts';
import { voteBlocks } from './votes-markdown.ts';

export function toMarkdown(session: Session): string {
  const title = sessionRecord(session).title || exportStrings.untitledSession;
  const blocks = [`# ${markdownLine(title)}`, ...startBlocks(session)];
  for (const canvas of canvasesOf(session)) {
    if (canvas.question.trim() !== '')
      blocks.push(`**${markdownLine(exportStrings.question(canvas.question))}**`);
    if (canvas.kind === 'partner') {
      blocks.push(...partnerBlocks(session, canvas.id));
      continue;
    }
    blocks.push(...ideaBlocks(session, canvas.id));
    blocks.push(...insightBlocks(session, canvas.id), ...voteBlocks(session, canvas.id));
    if (canvas.kind === 'stakeholder') {
      blocks.push(...stakeholderBlocks(session, canvas.id));
      continue;
    }
    const groups = groupsOf(session, canvas.id);
    const votes = votesOf(session, canvas.id);
    if (groups.length === 0) blocks.push(exportStrings.noNotes);
    groups.forEach((group, nth) => {
      const { family } = group;
      if (family && groups[nth - 1]?.family?.id !== family.id)
        blocks.push(`## ${markdownLine(exportStrings.family(family.title))}`);
      blocks.push(...groupBlocks(session, group, votes));
    });
    blocks.push(...voiceBlocks(groups), ...programmeBlocks(session, canvas.id));
  }
  blocks.push(...actionBlocks(session), '---', exportStrings.leavesOut);
  return `${blocks.join('\n\n')}\n`;
}

/** Under its family a group stands a step lower. */
function groupBlocks(
  session: Session,
  { kind, clusterId, title, notes, cluster, family }: NoteGroup,
  votes: ReadonlyMap<string, Votes>,
): readonly string[] {
  const heading = kind === 'alone' ? exportStrings.aloneHeading : title;
  const count = notesAndPaper(notes.length, cluster?.paperCount ?? null);
  const ofGroup = clusterId && votes.get(clusterId);
  const voted = ofGroup ? [voteWords.markSpoken(ofGroup)] : [];
  const items = notes.map(
    (note) => `- ${markdownItem(note.text)}${tagsOf(session, note, votes.get(note.id))}`,
  );
  return [
    `${family ? '###' : '##'} ${markdownLine(heading)} (${[count, ...voted].join(', ')})`,
    items.length > 0
      ? items.join('\n')
      : exportStrings[cluster?.paperCount ? 'onlyOnPaper' : 'emptyGroup'],
  ];
}

function voiceBlocks(groups: readonly NoteGroup[]): readonly string[] {
  const kept = groups.flatMap(({ notes }) => notes).filter((note) => note.isKept);
  if (kept.length === 0) return [];
  const items = kept.map((note) => `- ${markdownItem(note.text)}`);
  return [`## ${exportStrings.voices}`, items.join('\n')];
}

/** Lane, source, table, copy and votes behind the note, in words. */
function tagsOf(session: Session, note: Note, votes: Votes | undefined): string {
  const lane = note.laneId ? session.lane.get(note.laneId)?.title : undefined;
  const table = session.table.get(note.tableId ?? '')?.name;
  const tags = [
    lane ? markdownLine(lane) : '',
    note.source ? sourceWords[note.source] : '',
    table ? markdownLine(exportStrings.table(table)) : '',
    note.originId ? exportStrings.copy : '',
    votes ? voteWords.markSpoken(votes) : '',
    note.isKept ? exportStrings.keep : '',
  ].filter((tag) => tag !== '');
  return tags.length === 0 ? '' : ` *(${tags.join(' · ')})*`;
}
