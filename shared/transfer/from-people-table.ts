// Tables of people and groups: stakeholder lists, Kumu's elements and connections.
import { guessColumn } from './column-names.ts';
import type { Row } from './csv-rows.ts';
import { PeopleMaker } from './people-maker.ts';
import { listingOf, relationKindOf, stanceViewOf } from './relation-words.ts';

/** What a table's header says it holds, besides notes. */
export type PeopleShape = 'people' | 'connections';

const SAYS_PEOPLE = ['influence', 'interest', 'power', 'organization', 'organisation', 'stance'];

/** Null: nothing says that it is about people; it may still be. */
export function peopleShape(header: Row | null): PeopleShape | null {
  const has = (...names: string[]): boolean => guessColumn(header, names) !== null;
  if (has('from') && has('to')) return 'connections';
  if (has('name', 'label') && SAYS_PEOPLE.some((name) => has(name))) return 'people';
  return has('label') && has('type') && has('tags') ? 'people' : null;
}

const isTrue = (cell: string): boolean => /^(true|yes|y|1)$/i.test(cell.trim());

/** Values that a tool packed into one cell. */
const unpacked = (cell: string): string =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');

export function fromPeopleTable(header: Row, rows: readonly Row[]): PeopleMaker {
  const maker = new PeopleMaker();
  const reader = (...names: string[]) => {
    const column = guessColumn(header, names);
    return (row: Row): string => (column === null ? '' : (row[column] ?? '').trim());
  };
  if (peopleShape(header) === 'connections') {
    const [from, to, kind] = [reader('from'), reader('to'), reader('type', 'label', 'kind')];
    for (const row of rows) maker.relation(from(row), to(row), relationKindOf(kind(row)));
    return maker;
  }
  const name = reader('name', 'label', 'stakeholder');
  const role = reader('role', 'position', 'job title');
  const organization = reader('organization', 'organisation', 'company');
  const category = reader('category', 'stance', 'attitude', 'type');
  const about = reader('notes', 'description', 'about', 'tags');
  const influence = reader('influence', 'power');
  const tips = reader('interaction tips');
  const hidden = reader('is private', 'private');
  let unnamedCount = 0;
  for (const row of rows) {
    // Roles and groups, not persons: a name is used where nothing else says who it is.
    const group = [role(row), organization(row)].filter((part) => part !== '').join(', ');
    if (group !== '' && name(row) !== '') unnamedCount++;
    const isPrivate = isTrue(hidden(row));
    const level = influence(row) === '' ? '' : `Influence: ${influence(row)}`;
    const open = [unpacked(about(row)), level];
    const told = isPrivate ? [] : open;
    const kept = [tips(row), ...(isPrivate ? open : [])];
    const joined = (parts: readonly string[]): string =>
      parts.filter((part) => part !== '').join('. ');
    maker.person(group === '' ? name(row) : group, {
      about: joined(told),
      reason: joined(kept),
      view: stanceViewOf(category(row)),
      listing: listingOf(category(row)),
    });
  }
  if (unnamedCount > 0) maker.tally.add('private', unnamedCount);
  return maker;
}
