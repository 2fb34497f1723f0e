// Several files on their way into the library: looked at one after the other, then made into
// sessions one after the other. Each stands for itself; one that fails keeps no other from going on.
import { type AppError, problem } from '#shared/api/errors.ts';
import { foundCount, holdsPeople } from '#shared/api/import-preview.ts';
import { limits } from '#shared/domain/limits.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { cleanLine } from '#shared/lib/text.ts';
import { catalogue } from '#shared/workshops/catalogue.ts';
import type { ImportStore } from '../../store/import-store.ts';
import type { LibraryStore } from '../../store/library-store.ts';
import { readChosenFile } from '../dialogs/read-chosen-file.ts';
import { titleFrom } from '../dialogs/title-from.ts';

export interface SeenFile {
  /** The name of the session that it would make, or has in it. */
  readonly title: string;
  readonly kind: 'session' | 'notes' | 'people' | 'plan';
  /** Notes, people, or steps of a plan. */
  readonly count: number;
}
type Added = Awaited<ReturnType<ImportStore['addToClosed']>>;
interface Stores {
  readonly imports: ImportStore;
  readonly library: LibraryStore;
}

/** What is in it. Nothing is made. */
export async function lookInto(
  file: File,
  { imports }: Pick<Stores, 'imports'>,
): Promise<Result<SeenFile, AppError>> {
  await readChosenFile(imports, file);
  const { preview, problem: trouble } = imports.state.getState();
  if (!preview) return err(trouble ?? problem('import.expired'));
  const count = foundCount(preview);
  if (preview.kind === 'session' || preview.kind === 'plan')
    return ok({ kind: preview.kind, title: preview.title, count });
  if (count === 0) return err(problem('file.no-notes'));
  const kind = holdsPeople(preview) ? 'people' : 'notes';
  return ok({ kind, title: titleFrom(file.name), count });
}

/** Reads it again, because the host keeps only a few at a time, and makes what it says of it. */
export async function addFile(file: File, stores: Stores): Promise<Result<unknown, AppError>> {
  const seen = await lookInto(file, stores);
  if (!seen.ok) return seen;
  const { imports, library } = stores;
  if (seen.value.kind === 'plan') return imports.keepPlan();
  return seen.value.kind === 'session'
    ? imports.addSession()
    : intoNew(seen.value, imports, library);
}

/** Notes become a new session of the first plan, people one of the map of stakeholders. */
export async function intoNew(
  { kind, title }: Pick<SeenFile, 'kind' | 'title'>,
  imports: ImportStore,
  library: LibraryStore,
): Promise<Result<{ readonly sessionId: SessionId; readonly added: Added }, AppError>> {
  const wanted = kind === 'people' ? 'stakeholder' : 'insight';
  const plan = catalogue.find(({ parts }) => parts[0]?.canvas?.kind === wanted) ?? catalogue[0];
  if (!plan) return err(problem('app.bug'));
  const made = await library.create({
    title: cleanLine(title, limits.titleChars),
    workshop: plan.id,
    roomSize: 'up-to-12',
  });
  if (!made.ok) return made;
  const added = await imports.addToClosed(made.value.sessionId);
  return added.ok ? ok({ ...made.value, added }) : added;
}
