// A finished document goes where the person says in the system's own dialog, several into a folder
// of their choice. The path never leaves this process and is good for this once.
import { basename, extname, join } from 'node:path';
import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
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
  write(path: string, content: string | Uint8Array): Promise<Result<string, AppError>>;
}

export const saveDialog = ({ window, folder, write }: SaveDialogOptions): ExportSink => ({
  async hand({ name, content }) {
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
    const written = await write(filePath, content);
    return written.ok ? ok({ kind: 'saved', name: written.value }) : written;
  },
  async handAll(count, make) {
    const parent = window();
    const options: OpenDialogOptions = {
      title: shellStrings.saveTitle,
      buttonLabel: shellStrings.saveHere,
      defaultPath: folder,
      properties: ['openDirectory', 'createDirectory'],
    };
    const { canceled, filePaths } = parent
      ? await dialog.showOpenDialog(parent, options)
      : await dialog.showOpenDialog(options);
    const [chosen] = filePaths;
    if (canceled || !chosen) return ok({ kind: 'cancelled' });
    for (let nth = 0; nth < count; nth++) {
      const made = await make(nth);
      const written = made.ok
        ? await write(join(chosen, made.value.name), made.value.content)
        : made;
      if (!written.ok) return written;
    }
    return ok({ kind: 'saved', count, folder: basename(chosen) });
  },
});
