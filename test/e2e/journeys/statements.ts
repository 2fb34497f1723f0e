// The file that the journeys import, and what is known of it: 39 rows, of which three were rejected
// where they came from. COMMONBOARD_SAMPLES names a folder with the real file of the same shape.
import { join } from 'node:path';

const samples = process.env['COMMONBOARD_SAMPLES'];

export const statementsFile = samples
  ? join(samples, 'polis-london-youth-policing-comments.csv')
  : join(import.meta.dirname, '../../fixtures/statements.csv');
export const statementCount = 36;
