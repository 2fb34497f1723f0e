// Words in a calendar file.
export const icsWords = {
  firstStep: (text: string) => `First step: ${text}`,
  firstTest: (name: string) => `First test: ${name}`,
  ask: (owner: string, name: string) => (owner === '' ? `Ask ${name}` : `${owner}: ask ${name}`),
  check: (owner: string) =>
    owner === '' ? 'Check an insight with people who were not there' : `${owner}: check an insight`,
} as const;
