import type { PersonPreview } from '#shared/api/import-preview.ts';
import { importWords as words } from '#shared/strings/imports.ts';
import { stanceWords } from '#shared/strings/stakeholder.ts';

interface ImportPeopleProps {
  readonly people: readonly PersonPreview[];
  readonly peopleCount: number;
}

/** A region that scrolls must be reachable without a pointer. */
const reachedByKeys = { tabIndex: 0 } as const;

/** The first stakeholders as they will be made. */
export function ImportPeople({ people, peopleCount }: ImportPeopleProps) {
  const withAbout = people.some(({ about }) => about !== '');
  const withKept = people.some(({ view, reason }) => view !== null || reason !== '');
  if (peopleCount === 0) return <p>{words.nothing}</p>;
  return (
    <section className="import-notes" aria-label={words.previewPeople} {...reachedByKeys}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.person}</th>
            {withAbout && <th scope="col">{words.about}</th>}
            {withKept && <th scope="col">{words.kept}</th>}
          </tr>
        </thead>
        <tbody>
          {people.map(({ key, name, about, view, reason }) => (
            <tr key={key}>
              <td dir="auto">{name}</td>
              {withAbout && <td dir="auto">{about}</td>}
              {withKept && (
                <td dir="auto">
                  {[view ? stanceWords.views[view] : '', reason].filter(Boolean).join('. ')}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {peopleCount > people.length && <p>{words.morePeople(peopleCount - people.length)}</p>}
    </section>
  );
}
