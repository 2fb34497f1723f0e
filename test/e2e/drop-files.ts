import type { Page } from '@playwright/test';

export interface DroppedFile {
  readonly name: string;
  readonly text: string;
}

/** Files as a person lets go of them over the window; over a dialog, where one is open. */
export async function dropFiles(page: Page, ...files: readonly DroppedFile[]): Promise<void> {
  const carried = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  const dialog = page.locator('dialog[open]').last();
  const under = (await dialog.count()) > 0 ? dialog : page.locator('body');
  await under.dispatchEvent('dragover', { dataTransfer: carried });
  await under.dispatchEvent('drop', { dataTransfer: carried });
  await carried.dispose();
}
