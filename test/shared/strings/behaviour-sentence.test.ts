import { describe, expect, it } from 'vitest';
import { behaviourSentence, questionFrom } from '#shared/strings/behaviour-sentence.ts';

const blank = { group: '', reason: '', doing: '', often: '', instead: '', gets: '' };
const northside = {
  ...blank,
  group: 'Adults 25–45 who moved in under three years ago.',
  doing: 'Swap a practical favour with a neighbour',
  often: 'On their own landing, at least twice a month',
  instead: 'doing without.',
};

describe('the behaviour card', () => {
  it('reads as one sentence, however its parts begin and end', () => {
    expect(behaviourSentence(northside)).toBe(
      'Adults 25–45 who moved in under three years ago swap a practical favour with a neighbour on their own landing, at least twice a month, instead of doing without.',
    );
  });

  it('shows a gap where a part is missing, and leaves out how often', () => {
    expect(behaviourSentence({ ...blank, group: 'Neighbours' })).toBe('Neighbours …, instead of …');
  });

  it('is no sentence while nothing of it is written', () => {
    expect(behaviourSentence(null)).toBe('');
    expect(behaviourSentence({ ...blank, reason: 'They are many' })).toBe('');
  });

  it('keeps names and words in capitals as they are', () => {
    const card = { ...northside, doing: 'DIY together', often: 'Tuesdays', instead: 'Facebook' };
    expect(behaviourSentence(card)).toMatch(/DIY together Tuesdays, instead of Facebook\.$/);
  });

  it('asks a question as soon as it says who does what', () => {
    expect(questionFrom({ ...northside, doing: '' })).toBe('');
    expect(questionFrom(northside)).toBe(
      'Adults 25–45 who moved in under three years ago: what helps them to swap a practical favour with a neighbour, and what gets in the way?',
    );
  });
});
