// Pages become a PDF in a window that nobody sees: in the sandbox, without preload and scripts. They
// come from `app://` under a policy of their own and never touch the disk.
import { randomBytes } from 'node:crypto';
import { type AppError, problem } from '#shared/api/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { appOrigin } from './app-origin.ts';
import { paperWindow } from './safe-window.ts';

const PRINT_MS = 60_000;

/** What is being printed, by the path it is served at. */
export type Papers = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

export interface PaperPrinter {
  readonly papers: Papers;
  print(html: Uint8Array<ArrayBuffer>): Promise<Result<Uint8Array, AppError>>;
}

export function createPaperPrinter(): PaperPrinter {
  const papers = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    papers,
    async print(html) {
      const path = `/paper/${randomBytes(16).toString('hex')}.html`;
      papers.set(path, html);
      const window = paperWindow();
      // A page that takes for ever goes with its window.
      const end = setTimeout(() => window.destroy(), PRINT_MS);
      try {
        await window.loadURL(`${appOrigin}${path}`);
        const look = { preferCSSPageSize: true, printBackground: true };
        return ok(new Uint8Array(await window.webContents.printToPDF(look)));
      } catch {
        return err(problem('export.not-printed'));
      } finally {
        clearTimeout(end);
        papers.delete(path);
        if (!window.isDestroyed()) window.destroy();
      }
    },
  };
}
