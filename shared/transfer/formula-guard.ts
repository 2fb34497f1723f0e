// A cell that a spreadsheet would run as a formula gets an apostrophe in front, and our own
// import takes it away again. Both are exact: whatever went in comes back.

/** What spreadsheets take for the start of a formula, full-width forms included. */
const ACTIVE = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

export const guardCell = (cell: string): string => (ACTIVE.test(cell) ? `'${cell}` : cell);

export const unguardCell = (cell: string): string =>
  cell.startsWith("'") && ACTIVE.test(cell) ? cell.slice(1) : cell;
