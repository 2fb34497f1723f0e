// The eight benchmark criteria as plain questions, and what the session has to show for each.
import type { Fact, FactKey } from '../derive/benchmark-evidence.ts';
import type { BenchmarkAnswer, BenchmarkCriterion } from '../domain/benchmark.ts';

interface CriterionWords {
  readonly term: string;
  readonly question: string;
}
const criteria = {
  'customer-orientation': {
    term: 'Customer orientation',
    question: 'Do we know these people from their own words, not from ours?',
  },
  behaviour: { term: 'Behaviour', question: 'Is it about one doing that can be seen and counted?' },
  theory: { term: 'Theory', question: 'Can we say why it should work?' },
  insight: { term: 'Insight', question: 'Does each card rest on something we learned?' },
  exchange: {
    term: 'Exchange',
    question: 'Do people get something they want for what they give?',
  },
  competition: {
    term: 'Competition',
    question: 'Is it better for them than what they do instead today?',
  },
  segmentation: {
    term: 'Segmentation',
    question: 'Is it made for one group first, and did we ask who is left out?',
  },
  'methods-mix': {
    term: 'Methods mix',
    question: 'Does something really change, besides telling people?',
  },
} satisfies Record<BenchmarkCriterion, CriterionWords>;

const cards = (count: number, of: number): string =>
  `${count} of ${of === 1 ? '1 card' : `${of} cards`}`;
const notThere = 'not yet';

const facts: Readonly<Record<FactKey, (count: number, of: number) => string>> = {
  'known-notes': (count, of) => `${count} of ${of} notes seen, lived, heard or researched`,
  'checked-insights': (count, of) => `${count} of ${of} insights are checked by somebody`,
  doing: (count) => (count ? 'The doing is written down' : `The doing is ${notThere} written down`),
  'does-measures': (count) =>
    count ? 'It is counted by an exact question' : 'No measure counts the doing yet',
  baselines: (count, of) => `${count} of ${of} measures have a baseline, or a day to find it`,
  barriers: (count, of) => `${count} of ${of} insights say what is in the way`,
  drives: (count, of) => `Ideas speak to ${count} of ${of} drives`,
  'changing-cards': (count, of) => `${cards(count, of)} name what really changes`,
  'linked-cards': (count, of) => `${cards(count, of)} rest on an insight`,
  'sound-insights': (count, of) => `${count} of ${of} insights used rest on more than assumptions`,
  'exchange-cards': (count, of) => `${cards(count, of)} say what people give and what they get`,
  'instead-today': (count) =>
    count
      ? 'What they do today, and get from it, is written down'
      : `What they get from what they do today is ${notThere} written down`,
  'instead-cards': (count, of) => `${cards(count, of)} say instead of what`,
  group: (count) => (count ? 'One group comes first' : 'No group is named yet'),
  'audience-cards': (count, of) => `${cards(count, of)} say exactly for whom`,
  'left-out-cards': (count, of) => `${cards(count, of)} say who might be left out or harmed`,
  'change-kinds': (count, of) => `${count} of ${of} ways of changing things are used`,
  channels: (count, of) => `${count} of ${of} ways of telling are used`,
  'more-than-told': (count, of) => `${cards(count, of)} do more than tell`,
};

export const gapWords = {
  criteria,
  list: 'Eight questions',
  /** Of nothing there is nothing to count. */
  fact: ({ key, count, of }: Fact): string => facts[key](count, of),
  state: { all: 'yes', some: 'in part', none: 'not yet' },
  evidence: 'What this session has to show',
  judge: (criterion: BenchmarkCriterion) => criteria[criterion].question,
  answers: { yes: 'Yes', partly: 'Partly', no: 'No' } satisfies Record<BenchmarkAnswer, string>,
  unanswered: 'Not judged yet',
  comment: (criterion: BenchmarkCriterion) => `What makes us say so: ${criteria[criterion].term}`,
  commentShort: 'What makes us say so?',
  choose: 'We close this one',
  chooseOf: (criterion: BenchmarkCriterion) => `We close this gap: ${criteria[criterion].term}`,
  chosen: 'The one gap we close',
  none: 'Choose one of the eight above: the one that would hurt most if it stayed open.',
  who: 'Who closes it, how, by when?',
  action: 'What somebody does to close it. Then Enter',
  wall: { gap: 'We close this one', who: 'Who?', soon: 'What is still missing?' },
  done: {
    none: 'Eight questions: yes, partly or no.',
    some: (count: number) => `${count} of 8 judged`,
    choose: 'All judged. Which one gap do we close?',
    who: 'One gap is chosen. Who closes it?',
    done: 'One gap, and somebody who closes it.',
  },
} as const;
