// Every expected problem in words: first what happened to the work, then what to do. The folded
// detail is the screen's; nothing technical stands here.
import type { AppError, ErrorType } from '../api/errors.ts';
import { limits } from '../domain/limits.ts';

export interface ErrorText {
  readonly happened: string;
  readonly next: string;
}
type Words = (count: number | undefined) => ErrorText;

const says =
  (happened: string, next: string): Words =>
  () => ({ happened, next });

const nothingChanged = 'Nothing was imported and your sessions are as they were.';

const words: Readonly<Record<ErrorType, Words>> = {
  'record.missing': says(
    'That has been deleted in the meantime. Nothing else changed.',
    'Look at the board as it is now. If it was deleted by mistake, undo brings it back.',
  ),
  'record.exists': says(
    'This is already there. Nothing was added twice.',
    'Go on working. If you miss something, look again at what is there now.',
  ),
  'record.elsewhere': says(
    'These belong to two different boards, so they were left where they were.',
    'Choose only things from one board, then try again.',
  ),
  'record.in-use': says(
    'It was not deleted, because other things still belong to it.',
    'Move or delete what is on it first, then try again.',
  ),
  'stage.locked': says(
    'This step is locked. The board stays as it was.',
    'Unlock the step in the console to change it.',
  ),
  'stage.hands-off': says(
    'Only the laptop moves things in this step. The board stays as it was.',
    'Let people at the wall move things in the console, from the menu of the step.',
  ),
  'note.locked': says(
    'A note in it is locked. Everything stays as it was.',
    'Unlock the note from its menu in the console, then try again.',
  ),
  'session.full': (count) => ({
    happened: count
      ? `There are ${counted(count)} notes in it, more than a session can hold. ${nothingChanged}`
      : 'This session holds as many of these as it can. Everything in it is safe; nothing was added.',
    next: count
      ? 'Split it into two sessions of up to 5,000 notes each.'
      : 'Delete what you no longer need, or start another session for the rest.',
  }),
  'round.closed': says(
    'This vote is closed. Nothing was counted.',
    'Open the round again if somebody has not voted yet.',
  ),
  'round.over-budget': says(
    'That is more than there are dots or hands for. The count stays as it was.',
    'Take one back first, or correct how many people vote.',
  ),
  'weights.over': says(
    'There are no more counters than these. The weights stay as they were.',
    'Take a counter from another criterion first.',
  ),
  'scoring.closed': says(
    'That can’t be scored now. Nothing was written down.',
    'Open the scoring again if somebody has not scored yet.',
  ),
  'clock.other-stage': says(
    'Another step is open by now, so the clock stays as it was.',
    'Look at the agenda: the open step has the clock.',
  ),
  'op.not-allowed': says(
    'That can’t be done from this screen. Nothing changed.',
    'Do it in the facilitator’s console.',
  ),
  'file.empty': says(
    `There is nothing in this file. ${nothingChanged}`,
    'Open the file to see whether it is the one you meant, or save it again where it came from.',
  ),
  'file.not-json': says(
    `This does not read as a Commonboard file. ${nothingChanged}`,
    'Choose a file that ends in .commonboard.json, or import your notes as a table (CSV) or a plain text list.',
  ),
  'file.too-deep': says(
    `This file is built in a way Commonboard does not read. ${nothingChanged}`,
    'Choose a file that Commonboard saved, a table (CSV) or a plain text list.',
  ),
  'file.not-ours': says(
    `This file was made by another program. ${nothingChanged}`,
    'Save the notes there as a table (CSV) or a text list and import that.',
  ),
  'file.too-new': says(
    'This session was made with a newer version of Commonboard. It has not been changed.',
    'Open it with the newer version, or update Commonboard on this laptop.',
  ),
  'file.damaged': says(
    'Part of this Commonboard file is missing or damaged. It has not been changed.',
    'Get the file again from where it came from, or choose an earlier copy of it.',
  ),
  'plan.too-new': says(
    'This plan was made with a newer version of Commonboard. Nothing was added or changed.',
    'Update Commonboard on this laptop, or ask for the plan as an older version saves it.',
  ),
  'plan.damaged': (count) => ({
    happened: count
      ? `Step ${counted(count)} of this plan can’t be read as it stands. Nothing was added or changed.`
      : 'Part of this plan is missing or can’t be read. Nothing was added or changed.',
    next: count
      ? 'Look at its kind, its board and its minutes, or get the file again from where it came from.'
      : 'Get the file again from where it came from, or save the plan anew.',
  }),
  'plan.none': says(
    'There is no plan in this file. Nothing was added or changed.',
    'Choose a file that ends in .commonworkshop.json. Notes and sessions come in by “Import a file”.',
  ),
  'plan.missing': says(
    'This plan is not among yours any more. Nothing else changed.',
    'Open its file again, or choose another plan.',
  ),
  'plan.full': says(
    `You keep as many plans as there is room for (${limits.plans}). Nothing was added.`,
    'Remove one that you no longer use, then open the file again.',
  ),
  'file.too-large': (count) => ({
    happened: `This is more than can be read at once${count ? ` (up to ${counted(count)} MB)` : ''}. ${nothingChanged}`,
    next: 'Split it into smaller parts and import them one after the other.',
  }),
  'file.missing': says(
    `There is no such file, or it may not be read. ${nothingChanged}`,
    'Choose it here instead, or drop it into this window.',
  ),
  'file.not-text': says(
    `This file holds no text that can be read. ${nothingChanged}`,
    'In your spreadsheet choose “Save as” and then CSV; from other programs save plain text. Then import that.',
  ),
  'file.no-notes': says(
    `No notes were found in this. ${nothingChanged}`,
    'Check that it has one note on each line, or a table with a column of text.',
  ),
  'import.too-slow': says(
    `Reading this took too long and was stopped. ${nothingChanged}`,
    'Split the file into smaller parts and import them one after the other.',
  ),
  'import.expired': says(
    'The preview is no longer there. Nothing was imported yet.',
    'Choose the file or paste the text again.',
  ),
  'session.missing': says(
    'This session is not in the library any more. Nothing else changed.',
    'Look in the trash: a deleted session stays there for 30 days.',
  ),
  'session.not-open': says(
    'This session was closed before the change arrived. Everything saved is safe.',
    'Open the session again from the library.',
  ),
  'session.read-only': says(
    'This session is open for reading only. It has not been changed.',
    'You can look at everything and export a copy. The notice above its board says why.',
  ),
  'session.too-large': says(
    'This session has grown as large as a file may be. Everything in it is safe; the last change was not added.',
    'Export a copy, then delete what you no longer need or start another session.',
  ),
  'conflict.missing': says(
    'The other version of this session is not there any more. Your own session is safe and unchanged.',
    'If someone still has that version as a file, import it in the library.',
  ),
  'change.expired': says(
    'That was too long ago to undo here. The board stays as it is.',
    'Change it back by hand.',
  ),
  'change.empty': says(
    'There was nothing left to undo. The board stays as it is.',
    'Someone may have changed the same notes since. Change them back by hand.',
  ),
  'change.overtaken': says(
    'Nothing was put back: all that this change did has been changed again since, or is undone already.',
    'Look at the board as it is now, and change it by hand where you want it otherwise.',
  ),
  'snapshot.missing': says(
    'This snapshot is no longer kept. The session is safe and as it was.',
    'Choose one of the others: of older days only some are kept.',
  ),
  'snapshot.damaged': says(
    'This snapshot can’t be read; it may be damaged. Nothing in the session was changed.',
    'Choose the one before or after it.',
  ),
  'restore.counting': says(
    'People are voting or scoring just now, so the session was left as it is. Nothing was changed.',
    'Close the vote or the scoring first, then restore.',
  ),
  'disk.full': says(
    'This could not be done: the disk is full. Everything saved before is safe.',
    'Free some space on the disk, then try again.',
  ),
  'disk.read-only': says(
    'This could not be done: the folder with your sessions can’t be written to. Nothing in it was changed.',
    'If it is on a stick or a shared disk, make sure that you may write there. Then try again.',
  ),
  'disk.failing': says(
    'This could not be done: the disk does not answer as it should. Everything saved before is safe.',
    'Check that the disk or stick is plugged in, then try again.',
  ),
  'library.locked': says(
    'Commonboard is already open with this data folder. Nothing was changed.',
    'Go on in the window that is open, or close it first.',
  ),
  'folder.not-shown': says(
    'The folder could not be shown here. Your sessions are safe in it.',
    'Copy its place from the settings and open it in your file manager.',
  ),
  'export.failed': says(
    'The file could not be written. Your session is safe and unchanged.',
    'Try again in another folder or on another disk.',
  ),
  'export.too-large': says(
    'This is more than can be handed over at once. No file was made; every session is safe and unchanged.',
    'Export fewer sessions, or fewer kinds of files, at a time.',
  ),
  'export.no-printer': says(
    'No PDF was made: there is no Chrome, Chromium or Edge on this machine to make it with. Your session is safe.',
    'Print it instead and choose “Save as PDF” there, or take SVG or PNG.',
  ),
  'export.not-printed': says(
    'The PDF could not be made. Your session is safe and unchanged.',
    'Try again, or print it instead and choose “Save as PDF” there.',
  ),
  'call.unknown': says(
    'This window and the app are not of the same version. Everything saved is safe.',
    'Close Commonboard and start it again.',
  ),
  'call.malformed': says(
    'The app did not understand this step, so nothing was changed.',
    'Try again. If it keeps happening, close Commonboard and start it again; everything saved is safe.',
  ),
  'call.not-allowed': says(
    'This can only be done in the facilitator’s console. Nothing was changed.',
    'Go to the laptop that leads the workshop and do it there.',
  ),
  'call.too-large': says(
    'That was too much in one go. Nothing was changed.',
    'Do it in smaller parts, or import it as a file.',
  ),
  'host.lost': (count) => ({
    happened: `The connection to the app is lost. ${unsaved(count)} kept in this window; everything saved is safe.`,
    next: 'Leave this window open. It connects again by itself; if it does not, start Commonboard again.',
  }),
  'app.bug': says(
    'Something in Commonboard went wrong with this step. Everything saved is safe.',
    'Try again. If it keeps happening, export a copy and start Commonboard again.',
  ),
};

const counted = (count: number): string => Math.round(count).toLocaleString('en-GB');

const unsaved = (count: number | undefined): string => {
  if (!count) return 'Your last changes are';
  return count === 1 ? 'Your last change is' : `Your last ${counted(count)} changes are`;
};

/** The two sentences people read. Together at most 240 characters. */
export const errorText = (error: AppError): ErrorText => words[error.type](error.count);
