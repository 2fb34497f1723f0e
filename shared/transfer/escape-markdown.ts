// Text that means itself in Markdown: nothing in it becomes a heading, a link, a list or HTML.

const ANYWHERE = /[\\`*_[\]|~$]/g;
/** What opens a block when it stands first in a line. */
const LINE_START = /^(\s*)([#+\-=>:]|\d{1,9}(?=[.)]))/;

const escapeLine = (line: string): string =>
  line
    .trim()
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(ANYWHERE, '\\$&')
    .replaceAll('<', '&lt;')
    .replace(LINE_START, (_, blank: string, mark: string) =>
      /\d/.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`,
    );

/** One line of Markdown; line breaks become spaces. */
export const markdownLine = (text: string): string => escapeLine(text.replace(/\s+/g, ' '));

/** Lines of a list item, each broken by a backslash and indented; blank lines go. */
export const markdownItem = (text: string): string =>
  text
    .split('\n')
    .map(escapeLine)
    .filter((line) => line !== '')
    .join('\\\n  ');
