// What was chosen for the columns of a table, kept with the settings.
import { chosenFor, withChoice } from '#shared/api/column-choices.ts';
import type { TableMapping } from '#shared/api/import-preview.ts';
import { equalValues } from '#shared/lib/equal.ts';
import type { AppStore } from './app-store.ts';

export interface ColumnMemory {
  chosenFor(layout: string): TableMapping | null;
  /** Null forgets it. */
  keep(layout: string, mapping: TableMapping | null): void;
}

export const columnMemory = ({ state, changeSettings }: AppStore): ColumnMemory => ({
  chosenFor: (layout) => chosenFor(state.getState().settings.columns, layout),
  keep(layout, mapping) {
    const before = state.getState().settings.columns;
    const columns = withChoice(before, layout, mapping);
    if (!equalValues(before, columns)) void changeSettings({ columns });
  },
});
