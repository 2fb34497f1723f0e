import type { PersonPreview } from '#shared/api/import-preview.ts';
import { importWords as words } from '#shared/strings/imports.ts';

interface ImportPeopleProps {
  readonly people: readonly PersonPreview[];
  readonly peopleCount: number;
}

/** A region that scrolls must be reachable without a pointer. */
const reachedByKeys = { tabIndex: 0 } as const;

/** The first stakeholders as they will be made. */
export function ImportPeople({ people, peopleCount }: ImportPeopleProps) {
  if (peopleCount === 0) return <p>{words.nothing}</p>;
  return (
    <section className="import-notes" aria-label={words.previewPeople} {...reachedByKeys}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.person}</th>
            <th scope="col">{words.about}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ key, name, about }) => (
            <tr key={key}>
              <td dir="auto">{name}</td>
              <td dir="auto">{about}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {peopleCount > people.length && <p>{words.morePeople(peopleCount - people.length)}</p>}
    </section>
  );
}
