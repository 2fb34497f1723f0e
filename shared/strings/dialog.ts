// Words of the dialogs: paste, import, shortcuts, settings.

const notes = (count: number): string =>
  count === 1 ? '1 note' : `${count.toLocaleString('en-GB')} notes`;

export const dialogStrings = {
  paste: {
    title: 'Paste a list',
    label: 'One thought on each line',
    hint: 'A line that starts with # names a question; the lines below it go there.',
    placeholder:
      'I never see anyone on the stairs\nThe lift is where we talk\nWe tried once and it vanished',
    look: 'Look at the notes',
    change: 'Change the text',
  },
  import: {
    title: 'Import',
    noBoard:
      'This session has no board for notes, so there is nowhere to put them. Nothing was imported. Open the file from the library to make a session of it.',
    choose: 'Choose a file',
    another: 'Choose another file',
    reading: (name: string): string => (name ? `Reading ${name}…` : 'Reading…'),
    dropHint:
      'A table (CSV or TSV), a plain text list, a Commonboard file, or a board from JSON Canvas, Scrumlr, Excalidraw or Kumu. You can also drop it anywhere in this window.',
    file: (name: string): string => `From ${name}`,
    waits: (name: string, moreCount: number): string =>
      moreCount === 0
        ? `“${name}” waits. It is looked at when you close this.`
        : `“${name}” and ${moreCount} more wait. They are looked at one by one when you close this.`,
    textColumn: 'The notes are in',
    laneColumn: 'The question is in',
    rejectedColumn: 'Left out by',
    noColumn: 'No column',
    hasHeader: 'The first row names the columns',
    column: (name: string, nth: number): string => (name === '' ? `Column ${nth + 1}` : name),
    intoLane: 'Notes without a question go to',
    noLane: 'No question',
    more: (count: number): string => `and ${notes(count)} more`,
    previewList: 'Notes as they will be made',
    lane: 'Question',
    note: 'Note',
    apply: (count: number): string => `Add ${notes(count)}`,
    applyNew: (count: number): string => `Make a session with ${notes(count)}`,
    newTitle: 'Name of the new session',
    fallbackTitle: 'Imported notes',
    session: (title: string, noteCount: number, groups: number): string =>
      `“${title}” with ${notes(noteCount)} in ${groups === 1 ? '1 group' : `${groups} groups`}.`,
    sessionNote:
      'It becomes a session of its own, with new identities; nothing you have is changed.',
    edited: 'The file was edited outside Commonboard.',
    mended: (count: number): string =>
      `${count} ${count === 1 ? 'thing' : 'things'} in it pointed to nothing and will be put in order.`,
    addSession: 'Add it to the library',
    nothing: 'No notes were found in it.',
    withoutLane: (count: number): string =>
      `${notes(count)} had a heading that is no question here; they wait without one.`,
  },
  shortcuts: {
    title: 'Shortcuts',
    note: 'Single letters work while the focus is on the board.',
    lettersOff: 'Single letters are switched off in the settings.',
  },
  settings: {
    title: 'Settings',
    theme: 'Look',
    letterKeys: 'Single letters are shortcuts on the board',
    letterNote:
      'Switch this off if you speak to your computer or use keys that type letters by themselves.',
    done: 'Done',
  },
} as const;
