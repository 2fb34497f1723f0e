// Everything a page receives from its host, whichever wire brings it.
import type { Page } from '@playwright/test';

/** Reloads the page so that its first words are heard as well. */
export async function heardBy(page: Page): Promise<() => string> {
  let heard = '';
  page.on('response', async (response) => {
    if (response.url().includes('/api/')) heard += await response.text().catch(() => '');
  });
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      heard += String(payload);
    }),
  );
  // Electron's double has no wire to listen at: it tells what crosses.
  page.on('console', (message) => {
    if (message.type() === 'debug') heard += message.text();
  });
  await page.addInitScript(() => {
    Reflect.set(globalThis, Symbol.for('commonboard.heard'), true);
  });
  await page.reload();
  return () => heard;
}
