// Words on plans of one's own: saved from a session, opened elsewhere.
const steps = (count: number): string => (count === 1 ? '1 step' : `${count} steps`);
const things = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

export const planFileWords = {
  command: 'Save as a plan',
  save: {
    title: 'Save as a plan',
    intro:
      'The steps with their words and minutes, the boards and their questions. Nothing that people wrote, voted or said goes with it.',
    name: 'Name of the plan',
    outcome: 'What will the room have at the end?',
    outcomeHint: 'One sentence for whoever chooses it.',
    withAgreed: (agreements: number, criteria: number): string => {
      const parts = [
        ...(agreements > 0 ? [things(agreements, 'agreement', 'agreements')] : []),
        ...(criteria > 0
          ? [`${things(criteria, 'thing that matters', 'things that matter')} in a partner`]
          : []),
      ];
      return `Take along ${parts.join(' and ')}`;
    },
    submit: 'Save the plan',
    saved: (name: string): string => `Saved as ${name}.`,
    downloaded: (name: string): string => `${name} is in your downloads.`,
    kept: 'It stands among “Your plans” for a new session here as well.',
  },
  open: 'Open a plan file…',
  reading: 'Reading the plan…',
  opened: (title: string): string => `“${title}” is one of your plans now.`,
  remove: 'Remove from your plans',
  removed: (title: string): string => `“${title}” is no longer among your plans.`,
  undo: 'Undo',
  unread: (count: number): string =>
    count === 1
      ? '1 plan in your folder can’t be read by this version. It is left as it is.'
      : `${count} plans in your folder can’t be read by this version. They are left as they are.`,
  import: {
    plan: (title: string, count: number): string => `“${title}”, a plan with ${steps(count)}.`,
    note: 'A plan holds no notes. It is kept among “Your plans”, and new sessions can begin with it.',
    add: 'Add it to your plans',
    several: (title: string, count: number): string => `Plan “${title}”, ${steps(count)}`,
    submit: (count: number): string => `Add ${things(count, 'file', 'files')}`,
    done: (added: number, all: number): string =>
      added === all
        ? `Added ${things(added, 'file', 'files')}. Plans wait in “New session”.`
        : `Added ${added} of ${things(all, 'file', 'files')}. The others say why not.`,
  },
} as const;
