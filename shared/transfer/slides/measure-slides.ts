// A measure with its figures as bars: from today over what was counted to the target.
import type { BriefMeasure } from '../../derive/brief.ts';
import { readingVerdict } from '../../derive/reading-verdict.ts';
import { dayText } from '../../strings/calendar-day.ts';
import { figureText, measureWords } from '../../strings/measures.ts';
import { slidesWords as words } from '../../strings/papers-slides.ts';
import { reviewWords } from '../../strings/review.ts';
import { dayOr } from '../papers/brief-lines.ts';
import type { Slide, SlideBar } from './deck.ts';

/** The latest ones; more bars no slide takes. */
const READINGS = 5;

export function measureSlides({ measure, readings }: BriefMeasure): readonly Slide[] {
  const { baseline, target, targetOn, unit, question, kind } = measure;
  const bar = (label: string, value: number, is: SlideBar['is']): SlideBar => ({
    ...{ label, value, is, text: figureText(value, unit) },
  });
  const bars = [
    ...(baseline === null ? [] : [bar(measureWords.baseline, baseline, 'baseline')]),
    ...readings
      .slice(-READINGS)
      .map(({ takenOn, value }) => bar(dayText(takenOn), value, 'reading')),
    ...(target === null ? [] : [bar(words.target(dayOr(targetOn)), target, 'target')]),
  ];
  const verdict = readingVerdict(measure, readings, null);
  const said =
    readings.length > 0
      ? `${reviewWords.verdict(verdict)}. ${reviewWords.reason(verdict)}`
      : measureWords.route(measure);
  const most = Math.max(...bars.map(({ value }) => value), 0);
  return [
    {
      title: words.measure(measureWords.kinds[kind].title),
      blocks: [
        { is: 'lead', text: question.trim() || measureWords.unwritten },
        ...(bars.length > 0 ? [{ is: 'bars', bars, most } as const] : []),
        { is: 'lines', lines: [{ text: said, detail: '' }] },
      ],
    },
  ];
}
