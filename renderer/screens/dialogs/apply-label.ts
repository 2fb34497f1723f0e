import { foundCount, holdsPeople, type ImportPreview } from '#shared/api/import-preview.ts';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { importWords } from '#shared/strings/imports.ts';
import { planFileWords } from '#shared/strings/plan-files.ts';

const words = dialogStrings.import;

/** What the last button of an import says. */
export function applyLabel(preview: ImportPreview, makesSession: boolean): string {
  if (preview.kind === 'session') return words.addSession;
  if (preview.kind === 'plan') return planFileWords.import.add;
  const count = foundCount(preview);
  if (holdsPeople(preview))
    return makesSession ? importWords.applyNewPeople(count) : importWords.applyPeople(count);
  return makesSession ? words.applyNew(count) : words.apply(count);
}
