// What people chose for the columns of tables, so that the next table of the same kind is read in the
// same way. Of the table itself only a checksum of its first row is kept, none of its words.
import { z } from '../lib/schema.ts';
import { type TableMapping, tableMappingSchema } from './import-preview.ts';

/** The number of columns, and a checksum of what stands in the first row. */
const layoutSchema = z.string().regex(/^\d{1,3}-[0-9a-f]{8}$/);

/** As many kinds of tables as are remembered. */
export const KEPT_LAYOUTS = 40;

/** The newest first. */
export const columnChoicesSchema = z
  .array(z.strictObject({ layout: layoutSchema, mapping: tableMappingSchema }).readonly())
  .max(KEPT_LAYOUTS)
  .readonly();
export type ColumnChoices = z.infer<typeof columnChoicesSchema>;

/** What was chosen for such a table, where all of its columns are there. */
export function chosenFor(choices: ColumnChoices, layout: string): TableMapping | null {
  const mapping = choices.find((one) => one.layout === layout)?.mapping;
  const width = Number(layout.split('-', 1)[0]);
  return mapping && columnsIn(mapping).every((column) => column < width) ? mapping : null;
}

/** A mapping of null is forgotten; the oldest goes where there are too many. */
export function withChoice(
  choices: ColumnChoices,
  layout: string,
  mapping: TableMapping | null,
): ColumnChoices {
  const others = choices.filter((one) => one.layout !== layout);
  return mapping ? [{ layout, mapping }, ...others].slice(0, KEPT_LAYOUTS) : others;
}

const columnsIn = (mapping: TableMapping): readonly number[] =>
  [
    mapping.textColumn,
    mapping.laneColumn,
    mapping.groupColumn,
    mapping.votesColumn,
    mapping.rejectedColumn,
  ].filter((column) => column !== null);
