// The same problems where they concern one session: while it saves, while it may only be read, and
// when it does not open. What is true of an import or of a click is not true there.
import type { AppError, ErrorType } from '../api/errors.ts';
import { type ErrorText, errorText } from './errors.ts';

type Some = Readonly<Partial<Record<ErrorType, ErrorText>>>;

const saving: Some = {
  'disk.full': {
    happened: 'Your last changes are not saved yet: the disk is full. Everything is still here.',
    next: 'Free some space or save a copy elsewhere. Saving goes on by itself as soon as there is room.',
  },
  'disk.read-only': {
    happened:
      'Your last changes are not saved yet: the folder with your sessions can’t be written to. Everything is still here.',
    next: 'Save a copy elsewhere. Saving goes on by itself when the folder can be written to again.',
  },
  'disk.failing': {
    happened:
      'Your last changes are not saved yet: the disk does not take them. Everything is still here.',
    next: 'Check that the disk or stick is plugged in, and save a copy elsewhere. Saving is tried again by itself.',
  },
};

const reading: Some = {
  'file.too-new': {
    happened: 'This session was made with a newer version of Commonboard. It has not been changed.',
    next: 'You can look at everything this version knows. To change it, open it with the newer version.',
  },
  'disk.read-only': {
    happened:
      'You can look at this session but not change it: its folder can’t be written to. Nothing in it was changed.',
    next: 'To go on working, save a copy and import it on a laptop where you may write.',
  },
};
const notAllRead: ErrorText = {
  happened:
    'The disk did not give all of this session’s files, so you can only look at it. Nothing in it was changed.',
  next: 'Check that the disk or stick is plugged in, go back to the library and open it again.',
};

const damaged: ErrorText = {
  happened: 'This session’s file can’t be read; it may be damaged. It has not been changed.',
  next: 'If you exported a copy of this session earlier, import that copy. The file stays where it is.',
};
const opening: Some = {
  'file.empty': damaged,
  'file.not-json': damaged,
  'file.too-deep': damaged,
  'file.damaged': damaged,
  'file.too-large': damaged,
  'file.not-text': damaged,
  'file.not-ours': {
    happened: 'The file in this place is not the session it should be. It has not been changed.',
    next: 'If you exported a copy of the session earlier, import that copy. The file stays where it is.',
  },
};

/** Changes wait for the disk. */
export const savingText = (error: AppError): ErrorText => saving[error.type] ?? errorText(error);

/** Why a session that is open must not be written. */
export const readOnlyText = ({ type }: AppError): ErrorText => reading[type] ?? notAllRead;

/** A session that did not open. */
export const openingText = (error: AppError): ErrorText => opening[error.type] ?? errorText(error);
