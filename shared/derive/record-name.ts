// What people call a record, for speaking of it where it is changed: its own words, else nothing.
import type { AnyRecord, Noun } from '../domain/nouns.ts';
import type { Session } from '../domain/session-body.ts';
import { itemName } from './item-name.ts';

/** Ballots, scores, stances, remarks and hidden notes are never named by what stands in them. */
const hushed: ReadonlySet<Noun> = new Set([
  'ballot',
  'tally',
  'score',
  'stance',
  'remark',
  'slip',
] satisfies Noun[]);

export const isHushed = (noun: Noun): boolean => hushed.has(noun);

/** `session` knows what the record is about. */
export function recordName(session: Session, noun: Noun, record: AnyRecord): string {
  if (isHushed(noun)) return '';
  if ('item' in record) return itemName(session, record.item);
  if ('who' in record && 'situation' in record)
    return [record.who, record.situation].filter(Boolean).join(' ');
  if ('fromId' in record)
    return [record.fromId, record.toId]
      .map((id) => session.stakeholder.get(id)?.name ?? '')
      .filter(Boolean)
      .join(' – ');
  if ('stageId' in record) return session.stage.get(record.stageId)?.title ?? '';
  if ('measureId' in record) return session.measure.get(record.measureId)?.question ?? '';
  if ('title' in record) return record.title;
  if ('name' in record) return record.name;
  if ('text' in record) return record.text;
  return 'question' in record ? record.question : '';
}
