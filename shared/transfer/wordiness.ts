/** As much of a cell as is looked at to judge its column. */
const LOOK_CHARS = 300;
/** Instants, addresses and numbers are long and are not what somebody said. */
const NOT_SAID = /\d{1,2}:\d{2}|^\d{4}-\d{2}|^https?:|^\S+@\S+$|^[\s\da-f-]+$/i;

/** How much of what somebody said stands in a cell. */
export const wordiness = (cell: string): number => {
  const start = cell.slice(0, LOOK_CHARS).trim();
  return NOT_SAID.test(start) ? 0 : start.length;
};
