import { useRef } from 'react';
import type { Measure } from '#shared/domain/measure.ts';
import type { Reading } from '#shared/domain/reading.ts';
import { figureText } from '#shared/strings/measures.ts';
import { reviewWords } from '#shared/strings/review.ts';
import { useSize } from '../../insight/use-size.ts';
import { chartLabels, daysShown, textBox } from './chart-labels.ts';
import { chartLayout } from './chart-layout.ts';
import './reading-chart.css';

const words = reviewWords.chart;
/** Of its height: how wide a letter is, and the air between two days. */
const LETTER = 0.56;
const AIR = 0.6;

interface Props {
  readonly measure: Measure;
  readonly readings: readonly Reading[];
  /** Height of its letters, in pixels. */
  readonly letter: number;
}
const monthOf = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** A picture of the table beside it: every point has its figure, its day and how many were asked. */
export function ReadingChart({ measure, readings, letter }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(frame);
  const { unit, baseline, target } = measure;
  const chart = chartLayout(measure, readings, { width, height, letter });
  const { points, box, targetX, targetY, baselineY } = chart;
  const goal = target === null ? '' : `⚑ ${words.target(target, unit)}`;
  const goalAt = { x: box.left, y: (targetY ?? 0) - letter * 0.4, anchor: 'start' } as const;
  const texts = points.map(({ isBaseline, value }) =>
    isBaseline ? words.baseline(value, unit) : figureText(value, unit),
  );
  const labels = chartLabels(points, texts, { width, letter, bottom: box.bottom }, [
    textBox(goalAt, goal, letter),
  ]);
  const below = points.map(({ on, sample }) =>
    [on ? monthOf.format(Date.parse(on)) : '', sample === null ? '' : words.sample(sample)].filter(
      Boolean,
    ),
  );
  const shown = daysShown(
    points.map(({ x }, nth) => {
      const chars = Math.max(0, ...(below[nth] ?? []).map((line) => line.length));
      return spanAt(x, chars * LETTER * letter, anchorOf(nth, points.length));
    }),
    letter * AIR,
  );
  return (
    <div ref={frame} className="reading-chart">
      {width > 0 && (
        <svg
          width={width}
          height={height}
          fontSize={letter}
          role="img"
          aria-label={words.name(measure.question)}
        >
          <line
            className="reading-chart__axis"
            x1={box.left}
            x2={box.right}
            y1={box.bottom}
            y2={box.bottom}
          />
          {baselineY !== null && (
            <line
              className="reading-chart__baseline"
              x1={box.left}
              x2={box.right}
              y1={baselineY}
              y2={baselineY}
            />
          )}
          {targetY !== null && target !== null && (
            <>
              <line
                className="reading-chart__target"
                x1={box.left}
                x2={box.right}
                y1={targetY}
                y2={targetY}
              />
              <text x={box.left} y={targetY - letter * 0.4}>
                {goal}
              </text>
              {targetX !== null && (
                <line
                  className="reading-chart__due"
                  x1={targetX}
                  x2={targetX}
                  y1={targetY}
                  y2={box.bottom}
                />
              )}
            </>
          )}
          <polyline
            className="reading-chart__line"
            points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          />
          {points.map((point, nth) => (
            <g key={point.id}>
              {point.reach && (
                <line
                  className="reading-chart__reach"
                  x1={point.x}
                  x2={point.x}
                  y1={point.reach.top}
                  y2={point.reach.bottom}
                />
              )}
              {point.isBaseline ? (
                <rect
                  className="reading-chart__first"
                  x={point.x - letter * 0.3}
                  y={point.y - letter * 0.3}
                  width={letter * 0.6}
                  height={letter * 0.6}
                />
              ) : (
                <circle cx={point.x} cy={point.y} r={letter * 0.32} />
              )}
              <text
                className="reading-chart__value"
                x={labels[nth]?.x}
                y={labels[nth]?.y}
                textAnchor={labels[nth]?.anchor}
              >
                {texts[nth]}
              </text>
              {shown[nth] &&
                below[nth]?.map((line, at) => (
                  <text
                    key={line}
                    className="reading-chart__day"
                    x={point.x}
                    y={box.bottom + letter * 1.15 * (at + 1)}
                    textAnchor={anchorOf(nth, points.length)}
                  >
                    {line}
                  </text>
                ))}
            </g>
          ))}
        </svg>
      )}
      {baseline === null && points.length === 0 && <p>{words.empty}</p>}
    </div>
  );
}

/** From where to where a line of that width reaches. */
function spanAt(x: number, width: number, anchor: 'start' | 'middle' | 'end') {
  const left = x - { start: 0, middle: 0.5, end: 1 }[anchor] * width;
  return { left, right: left + width };
}

const anchorOf = (nth: number, count: number): 'start' | 'middle' | 'end' =>
  nth === 0 ? 'start' : nth === count - 1 ? 'end' : 'middle';
