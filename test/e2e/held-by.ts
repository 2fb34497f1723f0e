// Everything a page holds in its memory, as text: a heap snapshot, after what is garbage has gone.
import type { Page } from '@playwright/test';

export async function heldBy(page: Page): Promise<string> {
  const wire = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  wire.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await wire.send('HeapProfiler.collectGarbage');
  await wire.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await wire.detach();
  return chunks.join('');
}
