// Words of the window itself: starting, the light, what goes wrong outside any screen.
export const appStrings = {
  name: 'Commonboard',
  starting: 'Opening Commonboard…',
  openingSession: 'Opening the session…',
  couldNotStart: 'Commonboard could not open.',
  tryAgain: 'Try again',
  dismiss: 'Dismiss',
  close: 'Close',
  cancel: 'Cancel',
  details: 'Details for whoever helps you',
  backToLibrary: 'Back to the library',
  /** `time`: as a clock shows it. */
  saved: (time: string | null): string => (time ? `Saved ${time}` : 'Saved'),
  saving: 'Saving…',
  notSaved: 'Not saved',
  savedAgain: 'Saved again.',
  today: (time: string): string => `today at ${time}`,
  yesterday: (time: string): string => `yesterday at ${time}`,
  brokenScreen: {
    happened: 'This screen stopped working. Your session is safe.',
    next: 'Everything up to now is kept, also what was still being saved. Draw the screen again to go on.',
    again: 'Draw it again',
  },
  themes: {
    light: { title: 'Light', note: 'For bright rooms' },
    'dark-room': { title: 'Dark room', note: 'When the lights are off' },
    'high-contrast': { title: 'High contrast', note: 'Black, white, no shades' },
  },
} as const;
