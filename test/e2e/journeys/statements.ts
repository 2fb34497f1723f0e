// The file that the journeys import, and what is known of it.
import { join } from 'node:path';

/** 39 rows, of which three were rejected where they came from. */
export const statementsFile = join(import.meta.dirname, '../../fixtures/statements.csv');
export const statementCount = 36;
