// Words of the README that lies in a zip of everything.
const times = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

export const packWords = {
  readme: 'README.txt',
  title: (session: string) => `${session}: everything in one folder`,
  how: 'Each file can be read by itself, and nothing in it is fetched from anywhere. Pages in HTML open in any browser and print from there.',
  noPrinter:
    'Not every PDF could be made on this machine. What is missing is here as HTML: open it in a browser and print it from there.',
  files: 'What is in it',
  session:
    'Everything, to open again in Commonboard. Leaves out nothing; remarks and what is still hidden are in it.',
  safeSession:
    'To open again in Commonboard. Leaves out what this page says is left out of every file.',
  leavesOut: (sentence: string) => `   ${sentence}`,
  safe: 'This folder is safe to share as far as a machine can tell. Left out of every file:',
  safeNothing: 'There was nothing that had to be left out.',
  whole:
    'This folder is NOT made for sharing: names of people stand in it. For what leaves the team, the export of a session has “Share-safe”.',
  named: 'Names that still stand in what people wrote. Look at each before you hand this on:',
  namedIn: (name: string, text: string) => `${name}: “${text}”`,
  moreNamed: (count: number) => `… and in ${times(count, 'other text', 'other texts')}`,
} as const;
