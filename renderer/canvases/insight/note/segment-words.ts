// Where words begin and end, as the platform knows it: also where a script sets no spaces.

/** One for every machine: its own language must not decide what is suggested. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

export const segmentWords = (text: string): readonly string[] =>
  [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? segment : []));
