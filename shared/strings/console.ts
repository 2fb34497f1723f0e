// Words of the facilitator's console. It uses the field's terms; the room's words are in room.ts.
const notesCount = (count: number): string => (count === 1 ? '1 note' : `${count} notes`);
const groupsCount = (count: number): string => (count === 1 ? '1 group' : `${count} groups`);

export const consoleStrings = {
  menu: 'Session menu',
  library: 'Library',
  rename: 'Rename session',
  renameLabel: 'Name of the session',
  untitled: 'Untitled session',

  agenda: 'Agenda',
  foldAgenda: 'Fold the agenda',
  unfoldAgenda: 'Show the agenda',
  stageStates: { ahead: 'ahead', open: 'open now', done: 'done', skipped: 'skipped' },
  stage: (title: string, state: string, facts: string, looking: boolean): string =>
    `${title}, ${state}, ${facts}${looking ? ', shown here' : ''}`,
  lookingAt: (looked: string, open: string): string =>
    `You are looking at ${looked}. The room is at ${open}.`,
  backToOpen: (title: string): string => `Go to ${title}`,
  openHere: (title: string): string => `Open ${title} for the room`,

  script: 'Facilitator',
  foldScript: 'Fold the script',
  unfoldScript: 'Show the script',
  goal: 'Goal',
  say: 'Say',
  watchFor: 'Watch for',
  remarks: 'Remarks',
  remarksNote: 'Never leaves this laptop.',
  remarksHidden: 'Your remarks are hidden while people vote or score at this screen.',
  remarksLabel: (stage: string): string => `Remarks on ${stage}`,
  remarksPlaceholder: 'What you want to remember',

  board: (stage: string): string => `Board: ${stage}`,
  noStage: 'No step is open. Choose one in the agenda.',
  next: (title: string): string => `Next: ${title}`,
  end: 'Last step',
  tools: 'Board tools',
  quickAdd: 'Quick add',

  done: {
    focusAsk: 'Write the one question that every note will answer.',
    focusDone: 'The question stands. Ready when the room is.',
    collectNone: 'No notes yet. The first one breaks the ice.',
    collect: (notes: number): string => `${notesCount(notes)} so far`,
    readOut: (notes: number): string => `${notesCount(notes)} to read out`,
    sort: (sorted: number, all: number, groups: number): string =>
      `${sorted} of ${all} sorted · ${groupsCount(groups)}`,
    sortDone: (all: number, groups: number): string => `All ${all} sorted · ${groupsCount(groups)}`,
    sortNone: 'Nothing to sort yet. Add notes in Collect.',
    name: (named: number, groups: number): string => `${named} of ${groupsCount(groups)} named`,
    nameDone: (groups: number): string =>
      groups === 1 ? 'The group has its name.' : `All ${groups} groups have their names.`,
    nameNone: 'No groups yet. They are born in Sort.',
  },

  room: {
    button: 'Room',
    states: { live: 'Room', frozen: 'Room: frozen', blank: 'Room: blank' },
    menu: 'What the room sees',
    open: 'Open the room window',
    freeze: 'Freeze what the room sees',
    unfreeze: 'Unfreeze the room',
    blank: 'Blank the room',
    unblank: 'Show the board again',
    endSpotlight: 'End the spotlight',
    opened: 'The room window is open.',
    openedTab:
      'The room is in a tab of its own: drag it onto the projector and make it full screen.',
    openHere: 'Not there? Open the room here',
    frozenNote: 'The room is frozen. It keeps showing what it showed.',
    blankNote: 'The room is blank. It shows only the title.',
  },

  commands: {
    undo: 'Undo',
    redo: 'Redo',
    export: 'Export',
    import: 'Import',
    paste: 'Paste a list',
    list: 'Read as list',
    shortcuts: 'Show shortcuts',
    settings: 'Change settings',
    next: 'Open the next step',
    back: 'Back',
    skip: 'Skip this step',
    unskip: 'Bring this step back',
    lock: 'Lock this step',
    unlock: 'Unlock this step',
    foldAgenda: 'Fold or show the agenda',
    foldScript: 'Fold or show the script',
    freeze: 'Freeze or unfreeze the room',
    blank: 'Blank the room or show it again',
  },

  notices: {
    lostHost: {
      happened: 'The connection to the app is lost. Your changes are kept in this window.',
      next: 'Leave it open and go on working: it connects again by itself.',
    },
    editedOutside: {
      happened: 'This session’s file was edited outside Commonboard.',
      next: 'You see it as the file is now. If that is not what you expect, ask who else works with it.',
    },
    recovered: (count: number, total: number | null, upTo: string | null): string => {
      const until = upTo ? ` up to ${upTo}` : '';
      const part = total === null || total === count ? '' : ` (${count} of ${total} changes)`;
      return `Part of this session’s file was damaged, probably by a power cut. We recovered everything${until}${part}.`;
    },
    recoveredNext: 'Look whether your last notes are there. The damaged file is kept.',
    conflict: {
      happened:
        'Another program replaced this session’s file. Your session is whole: it goes on here as you left it.',
      next: 'The other version is kept. Open it as a session of its own to compare the two.',
      openTheirs: 'Open theirs',
    },
    mended: {
      happened: 'This session’s file had loose ends, such as a note in a group that is not there.',
      next: 'They were put in order; no note was lost.',
    },
    trashed: {
      happened: 'This session was moved to the trash.',
      next: 'It stays there for 30 days. You can restore it in the library.',
    },
    saveCopy: 'Save a copy…',
  },
} as const;
