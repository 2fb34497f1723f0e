// Words of writing hidden: the box, passing the screen, the reveal.
const thoughts = (count: number): string => (count === 1 ? '1 thought' : `${count} thoughts`);
const wait = (count: number): string => (count === 1 ? 'waits' : 'wait');

export const slipWords = {
  way: {
    label: 'How do people write?',
    open: 'In the open',
    hidden: 'Hidden until reveal',
    stays: 'What is in the box is shown first; then you can write in the open again.',
    nowHidden: 'What is written now goes into the box. Nobody sees it before the reveal.',
    nowOpen: 'What is written now is seen at once.',
  },
  inBox: (count: number): string => `${count} in the box`,
  inLane: (count: number): string => `${count} in the box`,
  add: (lane: string): string => `Add a hidden thought to ${lane}`,
  placeholder: 'Write hidden, then Enter',
  added: (count: number): string => `In the box. ${thoughts(count)} by now.`,
  hint: 'The wall shows how many there are, and never a word. Here you see counts only, too.',
  ideasHint: 'A hidden idea remembers neither lens nor question. You link it after the reveal.',
  empty: 'The box is empty.',

  pass: {
    button: 'Pass the screen',
    title: 'Pass the screen',
    next: 'To whoever writes next. Everyone else looks away.',
    blank: 'Nothing of what others wrote is shown, and Undo does not bring it up.',
    begin: 'I write: begin',
    end: 'Back to the console',
    writing: 'What do you think?',
    promise:
      'What you write is hidden until everybody’s is shown. Nobody sees who wrote what, or when.',
    howTo: 'One thought a field. Enter leads to the next. You can change or take out your own.',
    field: (lane: string, nth: number): string => `${lane}: thought ${nth}`,
    placeholder: 'A thought',
    remove: (nth: number): string => `Take out thought ${nth}`,
    removed: 'Taken out.',
    done: 'Done, pass it on',
    kept: 'Yours is in the box.',
    one: 'Your thoughts',
  },

  reveal: {
    button: 'Show all…',
    command: 'Show all that is in the box…',
    title: (count: number): string => `Show ${count === 1 ? '1 thought' : `all ${count}`}?`,
    text: (count: number): string =>
      `${count === 1 ? 'It becomes a note' : 'All become notes'} that everybody sees, in no order of writing and without names.`,
    never: 'It can’t be taken back.',
    yes: 'Show them to everybody',
    no: 'Not yet',
    done: (count: number): string =>
      `${thoughts(count)} ${count === 1 ? 'is' : 'are'} on the board.`,
  },

  doneCheck: (count: number): string => `${count} in the box, not shown yet`,
  left: (count: number, stage: string): string =>
    `${thoughts(count)} still ${wait(count)} in the box of ${stage}. Nothing is lost; nobody has seen them.`,
  goTo: (stage: string): string => `Go to ${stage}`,
  imported: (count: number): string => `${thoughts(count)} went into the box.`,

  room: {
    count: (count: number): string => `${thoughts(count)} in the box`,
    none: 'The box is still empty.',
    promise: 'Nobody sees a word before all are shown.',
  },
} as const;
