// The columns of the CSV we write, so that we know our own file when it comes back.
import { csvColumns, csvColumnsAtLeast } from '../strings/export.ts';
import type { Row } from './csv-rows.ts';

/** Columns were only ever added at the end: files of earlier versions have fewer. */
export const isOwnHeader = (header: Row | null): boolean =>
  header !== null &&
  header.length >= csvColumnsAtLeast &&
  header.length <= csvColumns.length &&
  header.every((name, at) => name === csvColumns[at]);

export const ownTableColumn = csvColumns.indexOf('Table');
