// Words of the field with a number between − and +.
export const stepperWords = {
  less: (what: string) => `One less: ${what}`,
  more: (what: string) => `One more: ${what}`,
} as const;
