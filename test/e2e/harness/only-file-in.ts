import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { ExportedFile } from './running-app.ts';

/** Waits for the one finished file of a folder. */
export async function onlyFileIn(folder: string): Promise<ExportedFile> {
  let name = '';
  await expect
    .poll(async () => {
      name = (await readdir(folder)).find((entry) => !entry.endsWith('.part')) ?? '';
      return name;
    })
    .not.toBe('');
  const bytes = await readFile(join(folder, name));
  return { name, bytes, text: bytes.toString('utf8') };
}
