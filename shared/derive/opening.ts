// How the day began and what is taken away from it: the records in the order people see them.
import type { Action } from '../domain/action.ts';
import type { Agreement } from '../domain/agreement.ts';
import type { Behaviour } from '../domain/behaviour.ts';
import type { Insight } from '../domain/insight.ts';
import type { Note } from '../domain/note.ts';
import type { Opening } from '../domain/opening.ts';
import type { Session } from '../domain/session-body.ts';
import { byRank } from '../lib/rank.ts';

const only = <T>(rows: ReadonlyMap<string, T>): T | null => {
  for (const row of rows.values()) return row;
  return null;
};

export const openingOf = ({ opening }: Pick<Session, 'opening'>): Opening | null => only(opening);

/** The behaviour card; null while nobody has written on it. */
export const behaviourOf = ({ behaviour }: Pick<Session, 'behaviour'>): Behaviour | null =>
  only(behaviour);

export const agreementsOf = ({ agreement }: Pick<Session, 'agreement'>): readonly Agreement[] =>
  [...agreement.values()].sort(byRank);

export const actionsOf = ({ action }: Pick<Session, 'action'>): readonly Action[] =>
  [...action.values()].sort(byRank);

/** Insights that say something: each wants somebody who checks it. */
export const insightsToCheck = ({ insight }: Pick<Session, 'insight'>): readonly Insight[] =>
  [...insight.values()]
    .filter(({ who, situation, tension }) => `${who}${situation}${tension}`.trim() !== '')
    .sort(byRank);

/** What is kept for later, of all boards; what came last is last where it was put there directly. */
export const parkedNotes = ({ note }: Pick<Session, 'note'>): readonly Note[] =>
  [...note.values()].filter(({ sort }) => sort.at === 'parked').sort(byRank);
