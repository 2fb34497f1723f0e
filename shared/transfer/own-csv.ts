// The columns of the CSV we write, so that we know our own file when it comes back.
import { csvColumns } from '../strings/export.ts';
import type { Row } from './csv-rows.ts';

export const isOwnHeader = (header: Row | null): boolean =>
  header !== null &&
  header.length === csvColumns.length &&
  csvColumns.every((name, at) => header[at] === name);
