// The columns of the CSV we write, so that we know our own file when it comes back.
import { csvColumns } from '../strings/export.ts';
import type { Row } from './csv-rows.ts';

/** How many columns the first version wrote. */
const FIRST_COLUMNS = 7;

/** Columns were only ever added at the end: files of earlier versions have fewer. */
export const isOwnHeader = (header: Row | null): boolean =>
  header !== null &&
  header.length >= FIRST_COLUMNS &&
  header.length <= csvColumns.length &&
  header.every((name, at) => csvColumns[at] === name);
