import { readdir } from 'node:fs/promises';
import { expect } from '@playwright/test';

/** Waits until a folder has this many finished files, and gives their names in order. */
export async function namesIn(folder: string, count: number): Promise<readonly string[]> {
  let names: readonly string[] = [];
  await expect
    .poll(async () => {
      names = (await readdir(folder)).filter((entry) => !entry.endsWith('.part')).sort();
      return names.length;
    })
    .toBe(count);
  return names;
}
