// A finished document goes where the person says in the system's own dialog. The path never
// leaves this process and is good for this one document.
import { extname, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { AppError } from '#shared/api/errors.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import type { ExportSink } from '../services/ports.ts';

interface SaveDialogOptions {
  /** The window the dialog belongs to. */
  window(): BrowserWindow | null;
  /** Where to start: the person's documents. */
  readonly folder: string;
  /** Writes and answers the name it got. */
  write(path: string, text: string): Promise<Result<string, AppError>>;
}

export const saveDialog = ({ window, folder, write }: SaveDialogOptions): ExportSink => ({
  async hand({ name, text }) {
    const options = {
      title: shellStrings.saveTitle,
      defaultPath: join(folder, name),
      filters: [
        { name: extname(name).slice(1), extensions: [extname(name).slice(1)] },
        { name: shellStrings.allFiles, extensions: ['*'] },
      ],
    };
    const parent = window();
    const { canceled, filePath } = parent
      ? await dialog.showSaveDialog(parent, options)
      : await dialog.showSaveDialog(options);
    if (canceled || !filePath) return ok({ kind: 'cancelled' });
    const written = await write(filePath, text);
    return written.ok ? ok({ kind: 'saved', name: written.value }) : written;
  },
});
