// Two thin axes with words at both ends, the corners named large and faint; each thing a mark at its
// true spot, its name beside it, or its number where all names do not fit.
import { useEffect, useRef } from 'react';
import {
  inTwoLines,
  type LabelBox,
  labelLayout,
  overlaps,
  type Spot,
} from '#shared/derive/label-layout.ts';
import { corners } from '#shared/domain/canvas.ts';
import { matrixWords as words } from '#shared/strings/matrix.ts';
import { type Size, useSize } from '../insight/use-size.ts';
import { cornerBox } from './corner-names.ts';
import type { MatrixItem, MatrixModel } from './matrix-model.ts';
import type { MatrixHand } from './use-matrix-hand.ts';
import './matrix.css';

interface Props {
  readonly model: MatrixModel;
  readonly hand: MatrixHand;
  /** Pixels; a name is one line of them. Asked again whenever the map has another size. */
  readonly lettersNow: () => number;
  /** How large a corner's name is, in letters of the names. */
  readonly cornerLetters?: number;
  /** All names stand in a list beside it: on the map itself only their numbers. */
  readonly isNumbered?: boolean;
  /** A name: a click chooses it. */
  readonly onChoose?: (item: MatrixItem) => void;
  /** Whether all names fit. What stands beside the map must not change with the answer's size. */
  readonly onFit?: (fits: boolean) => void;
}
/** Of the height of its letters: how wide a letter is at most times, a line high, a mark far. */
const LETTER = 0.56;
const LINE = 1.75;
const TWO_LINES = 2.8;
const MARK = 0.55;
/** How wide a number is. */
const KEY = 2.2;
const MOST_CHARS = 30;
/** The smallest that a finger hits. */
const LEAST_LINE = 28;

/** Of the names' letters; in the room they are large already. */
const CORNER_LETTERS = 1.5;

/** At the very edge a mark stands just inside it, so that it is seen whole. */
const wholeAt = (spot: Spot | undefined, { width, height }: Size, half: number) => ({
  left: Math.max(half, Math.min(spot?.x ?? 0, width - half)),
  top: Math.max(half, Math.min(spot?.y ?? 0, height - half)),
});

const tailChars = (tail: string): number => (tail === '' ? 0 : tail.length + 2);

export const lineOf = (letters: number): number => Math.max(LEAST_LINE, letters * LINE);

/** Numbers of things by their order, where their names do not fit the map. */
export function MatrixMap(props: Props) {
  const { model, hand, lettersNow, isNumbered, onChoose, onFit } = props;
  const { cornerLetters = CORNER_LETTERS } = props;
  const letters = lettersNow();
  const chosen = model.canvas.corner;
  const element = useRef<HTMLDivElement>(null);
  const size = useSize(element);
  const placed = model.items.filter((one) => one.spot !== null);
  const line = lineOf(letters);
  const spots = placed.map(({ spot }) => ({
    x: (spot?.x ?? 0) * size.width,
    y: (1 - (spot?.y ?? 0)) * size.height,
  }));
  const measure = { ...size, line, mark: letters * MARK };
  const cornerNames = corners.map((corner) => {
    const sign = corner === chosen ? '✓ ' : '';
    const its = { ...size, letters: letters * cornerLetters, mark: measure.mark };
    return cornerBox(corner, sign + model.corners[corner], spots, its);
  });
  /** On one line each, else on two: then they are narrower. */
  const inLines = (lines: 1 | 2): readonly LabelBox[] | null =>
    labelLayout(
      placed.map(({ name, flag, tail }, at) => {
        const chars = lines === 1 ? name.length : inTwoLines(name);
        const beside = (flag ? 3 : 0) + tailChars(tail);
        const width = (Math.min(chars, MOST_CHARS) + beside) * LETTER + 1.4;
        return { ...(spots[at] ?? { x: 0, y: 0 }), width: width * letters };
      }),
      { ...measure, line: lines === 1 ? line : Math.max(line, letters * TWO_LINES) },
      cornerNames,
    );
  const oneLine = isNumbered ? null : inLines(1);
  const named = isNumbered ? null : (oneLine ?? inLines(2));
  const fits = size.width === 0 || named !== null;
  const tell = useRef(onFit);
  tell.current = onFit;
  useEffect(() => tell.current?.(fits), [fits]);
  const keys = spots.map((spot, at) => {
    const beside = tailChars(placed[at]?.tail ?? '') * LETTER;
    return { ...spot, width: letters * (KEY + beside), height: line };
  });
  const boxes: readonly LabelBox[] =
    named ?? labelLayout(keys, measure, cornerNames) ?? labelLayout(keys, measure) ?? keys;
  /** Numbers that find no other place go before the name of a corner. */
  const isCovered = (nth: number): boolean => {
    const name = cornerNames[nth];
    return name !== undefined && boxes.some((box) => overlaps(name, box));
  };
  const setField = (field: HTMLDivElement | null): void => {
    element.current = field;
    hand.field(field);
  };
  return (
    <section
      className="matrix"
      aria-label={model.label}
      data-keyed={named ? undefined : ''}
      data-lines={oneLine ? 1 : 2}
    >
      <p className="matrix__end" data-end="top">
        ↑ {model.axes.y.most}
      </p>
      <div
        ref={setField}
        className="matrix__field"
        data-area="matrix"
        data-count={placed.length}
        data-chosen={chosen ?? undefined}
      >
        {corners.map((corner, nth) => (
          <p
            key={corner}
            className="matrix__corner"
            data-corner={corner}
            data-is-hidden={isCovered(nth) || undefined}
            data-is-chosen={corner === chosen || undefined}
            style={{
              ...{ left: cornerNames[nth]?.x, top: cornerNames[nth]?.y },
              ...{ width: cornerNames[nth]?.width, fontSize: `${cornerLetters}em` },
            }}
          >
            {corner === chosen && '✓ '}
            {model.corners[corner]}
          </p>
        ))}
        {/* For whoever clicks; keys move a thing itself. */}
        <div className="matrix__ground" onClick={hand.putDown} aria-hidden="true" />
        <svg className="matrix__leaders" aria-hidden="true">
          {boxes.map((box, at) => (
            <Leader key={placed[at]?.item.id} from={spots[at]} to={box} mark={measure.mark} />
          ))}
        </svg>
        {placed.map((one, at) => (
          <span
            key={one.item.id}
            className="matrix__mark"
            data-placed-item={one.item.id}
            data-flag={one.flag === '' ? undefined : ''}
            style={{ ...wholeAt(spots[at], size, letters / 2), fontSize: letters }}
            aria-hidden="true"
            onClick={() => hand.hold(one)}
          >
            {one.sign}
          </span>
        ))}
        {placed.map((one, at) => {
          const box = boxes[at];
          return (
            box && (
              <button
                key={one.item.id}
                type="button"
                className="matrix__name"
                data-placed-item={one.item.id}
                data-held={hand.held?.item.id === one.item.id || undefined}
                data-flag={one.flag === '' ? undefined : ''}
                title={one.name}
                aria-label={words.item([one.name, one.signWord, one.flag])}
                aria-pressed={hand.held?.item.id === one.item.id}
                style={{
                  ...{ left: box.x, top: box.y, width: box.width, height: box.height },
                  fontSize: letters,
                }}
                onClick={() => {
                  hand.hold(one);
                  onChoose?.(one);
                }}
                onKeyDown={(event) => hand.onKeyDown(event, one)}
              >
                {named && one.flag !== '' && <span aria-hidden="true">⚑ </span>}
                {named ? one.name : model.items.indexOf(one) + 1}
                {one.tail !== '' && <span className="matrix__tail"> {one.tail}</span>}
              </button>
            )
          );
        })}
      </div>
      <p className="matrix__end" data-end="bottom">
        <span>← {model.axes.x.least}</span>
        <span>↓ {model.axes.y.least}</span>
        <span>{model.axes.x.most} →</span>
      </p>
    </section>
  );
}

interface LeaderProps {
  readonly from: { readonly x: number; readonly y: number } | undefined;
  readonly to: LabelBox;
  readonly mark: number;
}

/** A line from a name to its true spot, where the name does not stand right beside it. */
function Leader({ from, to, mark }: LeaderProps) {
  if (!from) return null;
  const x = Math.max(to.x, Math.min(from.x, to.x + to.width));
  const y = Math.max(to.y, Math.min(from.y, to.y + to.height));
  if (Math.hypot(x - from.x, y - from.y) <= mark * 1.8) return null;
  return <line x1={from.x} y1={from.y} x2={x} y2={y} />;
}
