// What often matters in a partner: something to begin with, to be made one's own.
import type { CriterionPart } from '../domain/criterion.ts';

export const starterCriteria: readonly Readonly<Record<CriterionPart, string>>[] = [
  {
    title: 'Trusted by the people it is for',
    low: 'People avoid them or have been let down',
    middle: 'Known, neither for good nor for bad',
    high: 'People turn to them by themselves',
  },
  {
    title: 'Knows what life is like there',
    low: 'Knows it from reports',
    middle: 'Meets people now and then',
    high: 'Lives or works among them every day',
  },
  {
    title: 'Reaches people we don’t',
    low: 'Reaches the same as we do',
    middle: 'Reaches some we don’t',
    high: 'Reaches most of the group, by name',
  },
  {
    title: 'Brings time, place or money',
    low: 'Would have to be paid for everything',
    middle: 'Brings some of what is needed',
    high: 'Brings most of what is needed, for a year',
  },
  {
    title: 'Shares decisions',
    low: 'Decides alone and tells us afterwards',
    middle: 'Asks, then decides',
    high: 'Decides with us and with the people concerned',
  },
];
