// Words of the measure sheets: what is counted, of whom, when, and what so many answers can show.
import type { MeasureGap } from '../derive/measure-gaps.ts';
import type { Aim, Measure, MeasureKind, MeasurePart, MeasureUnit } from '../domain/measure.ts';
import type { FigureProblem } from '../lib/figure.ts';
import { dayText } from './calendar-day.ts';
import { short } from './note.ts';

const measuresCount = (count: number): string => (count === 1 ? '1 measure' : `${count} measures`);
/** At most one decimal; people do not read more. */
export const plainFigure = (value: number): string => String(Math.round(value * 10) / 10);
export const figureText = (value: number, unit: MeasureUnit): string =>
  unit === 'percent' ? `${plainFigure(value)} %` : plainFigure(value);
/** A difference: “3 points” of percent, or so many. */
export const stepText = (value: number, unit: MeasureUnit): string => {
  const size = plainFigure(Math.abs(value));
  if (unit === 'count') return size;
  return size === '1' ? '1 point' : `${size} points`;
};

interface KindWords {
  readonly title: string;
  readonly note: string;
}
const kinds = {
  does: { title: 'Does it', note: 'people do the one thing, as often as we said' },
  keeps: { title: 'Keeps doing it', note: 'still, after three months' },
  brings: { title: 'Brings others', note: 'somebody new came through them' },
  knows: { title: 'Knows of it', note: 'useful, but knowing is not doing' },
  considers: { title: 'Considers it', note: 'would, but has not yet' },
  delivery: { title: 'Did it happen?', note: 'what we said we would put there is there' },
  fairness: { title: 'Is it fair?', note: 'nobody is worse off' },
} satisfies Record<MeasureKind, KindWords>;

type Figures = Pick<Measure, 'unit' | 'aim' | 'baseline' | 'baselineOn' | 'target' | 'targetOn'>;

/** “18 % → 30 % by 30 September 2026”. */
function route({ unit, aim, baseline, baselineOn, target, targetOn }: Figures): string {
  const unknown = baselineOn ? `not known yet, found by ${dayText(baselineOn)}` : 'not known yet';
  const from = baseline === null ? unknown : figureText(baseline, unit);
  if (aim === 'hold') {
    const least = target === null ? '' : ` below ${figureText(target, unit)}`;
    return baseline === null ? `${from}; must not fall${least}` : `${from} must not fall${least}`;
  }
  const to = target === null ? '…' : figureText(target, unit);
  return `${from} → ${to}${targetOn ? ` by ${dayText(targetOn)}` : ''}`;
}

/** What so many answers can show, and whether the target is more than that. */
function shows(sample: number, points: number | null, measure: Figures): string {
  const asked = `With ${sample} asked each time,`;
  const way = measure.aim === 'rise' ? 'a rise' : 'a fall';
  if (points === null)
    return `${asked} not even ${way} to the very end would stand out from chance.`;
  const rest = points > 1 ? ` One of ${stepText(points - 1, 'percent')} is not.` : '';
  const said = `${asked} ${way} of ${stepText(points, 'percent')} is visible.${rest}`;
  const { baseline, target, aim } = measure;
  if (aim === 'hold' || baseline === null || target === null) return said;
  const hoped = aim === 'rise' ? target - baseline : baseline - target;
  if (hoped <= 0) return said;
  return hoped >= points
    ? `${said} The ${stepText(hoped, 'percent')} to the target would show.`
    : `${said} The ${stepText(hoped, 'percent')} to the target would not: ask more people, or aim further.`;
}

export const measureWords = {
  count: measuresCount,
  list: 'Measures',
  kinds,
  empty: 'What will we count?',
  emptyMore:
    'Begin with “does it”: the one thing people do, counted by an exact question. Knowing and liking come later, if at all.',
  example: '“Have you swapped a favour with a neighbour at least twice in the last four weeks?”',
  add: 'Add a measure',
  addFirst: 'Begin with “does it”',
  unwritten: 'No question yet',
  open: (kind: MeasureKind, question: string, nth: number) =>
    `Measure ${nth}, ${kinds[kind].title}: ${short(question) || 'no question yet'}`,
  tab: (question: string, gaps: readonly MeasureGap[]): string =>
    [short(question, 60), gaps.length === 0 ? 'whole' : `${gaps.length} open`]
      .filter(Boolean)
      .join(' · '),
  missingList: (gaps: readonly MeasureGap[]): string =>
    `Still open: ${gaps.map((gap) => gapNames[gap]).join(', ')}`,
  sheet: (nth: number) => `Measure sheet ${nth}`,
  of: 'Of',
  whole: 'the objective as a whole',
  unit: 'Counted in',
  units: {
    percent: 'percent of those asked',
    count: 'a number of things or people',
  } satisfies Record<MeasureUnit, string>,
  aim: 'It should',
  aims: { rise: 'rise', fall: 'go down', hold: 'not fall' } satisfies Record<Aim, string>,
  parts: {
    question: {
      label: 'The exact question, or what is counted',
      placeholder:
        'Have you swapped a favour with a neighbour in the last four weeks, twice or more?',
    },
    counted: {
      label: 'Who is counted',
      placeholder: 'Adults 25–45, moved in under three years ago',
    },
    how: { label: 'How', placeholder: 'At the door, three evenings, every second door' },
    when: { label: 'When', placeholder: 'March, June, September' },
    reader: { label: 'Who reads it', placeholder: 'The parents’ group' },
    stop: { label: 'What would make us change', placeholder: 'Under 20 % in June: ask why first' },
  } satisfies Record<MeasurePart, { readonly label: string; readonly placeholder: string }>,
  sample: 'How many are asked',
  baseline: 'Today (baseline)',
  baselineOn: 'Counted on',
  findBy: 'Not known: found by',
  find: 'Who finds it?',
  findAction: 'Who finds the baseline, and how? Then Enter',
  actions: 'Who finds the baseline',
  target: 'Target',
  floor: 'Not below',
  targetOn: 'By',
  route,
  shows,
  method:
    'Compared by the 90 % interval of the difference of two shares (Newcombe 1998): if nothing changed, chance alone would say “visible” about once in twenty.',
  problems: {
    'no-number': 'That is not a number yet: write it in figures, such as 18.',
    negative: 'It can’t be less than nothing.',
    'over-hundred': 'More than 100 % can’t be: is it a number of things?',
    'too-large': 'That is more than can be counted here: at most 1,000,000.',
    'not-whole': 'People come whole: write a whole number.',
  } satisfies Record<FigureProblem, string>,
  atLeastOne: 'Somebody has to be asked: at least 1.',
  earlier: (nth: number) => `Move measure ${nth} to the front`,
  delete: (nth: number) => `Delete measure ${nth}`,
  did: {
    added: (kind: MeasureKind) => `New measure: ${kinds[kind].title}`,
    moved: 'Measure moved to the front',
    deleted: 'Measure deleted. Undo brings it and its readings back.',
  },
  wall: {
    soon: 'How will we know that it works?',
    sample: (sample: number) => `${sample} are asked`,
  },
  done: {
    none: 'What will people do that we can count? Begin with “does it”.',
    noDoes: (count: number) => `${measuresCount(count)}, none of them of doing it.`,
    some: (whole: number, count: number) => `${whole} of ${measuresCount(count)} whole`,
    done: (count: number) => `${measuresCount(count)}, each ready for somebody else to count by.`,
  },
} as const;

const gapNames: Readonly<Record<MeasureGap, string>> = {
  question: 'the question',
  counted: 'who is counted',
  how: 'how',
  when: 'when',
  sample: 'how many are asked',
  baseline: 'the baseline, or when it is found',
  target: 'the target',
  stop: 'what would make us change',
  reader: 'who reads it',
};
