// What acts cost the page’s main thread, by Chromium’s own count: work, not waiting.
import type { CDPSession, Page } from '@playwright/test';

export interface Cost {
  readonly act: string;
  readonly noteCount: number;
  /** Milliseconds an event. */
  readonly cpuMs: number;
  readonly scriptMs: number;
  readonly layoutMs: number;
}

const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++)
      await new Promise((painted) => requestAnimationFrame(painted));
  });

/** Runs `act`, which makes `events` events, and answers what one of them cost. */
export async function costOf(
  page: Page,
  about: { readonly act: string; readonly noteCount: number; readonly events: number },
  act: () => Promise<void>,
): Promise<Cost> {
  const cdp = await page.context().newCDPSession(page);
  // Time on the processor: a busy machine makes waiting longer, not this.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await metrics(cdp);
  await act();
  await settled(page);
  const after = await metrics(cdp);
  await cdp.detach();
  const each = (...names: readonly string[]): number =>
    (1_000 * names.reduce((sum, name) => sum + (after(name) - before(name)), 0)) / about.events;
  return {
    act: about.act,
    noteCount: about.noteCount,
    cpuMs: each('TaskDuration'),
    scriptMs: each('ScriptDuration'),
    layoutMs: each('LayoutDuration', 'RecalcStyleDuration'),
  };
}

async function metrics(cdp: CDPSession): Promise<(name: string) => number> {
  const { metrics: found } = await cdp.send('Performance.getMetrics');
  return (name) => found.find((one) => one.name === name)?.value ?? 0;
}

export function tableOf(costs: readonly Cost[]): string {
  const ms = (value: number): string => value.toFixed(1).padStart(9);
  const rows = costs.map(
    ({ act, noteCount, cpuMs, scriptMs, layoutMs }) =>
      `${act.padEnd(34)}${String(noteCount).padStart(6)}${ms(cpuMs)}${ms(scriptMs)}${ms(layoutMs)}`,
  );
  const head = `${'act'.padEnd(34)}${'notes'.padStart(6)}${'CPU ms'.padStart(9)}${'script'.padStart(9)}${'layout'.padStart(9)}`;
  return ['', head, ...rows, ''].join('\n');
}
