// Work that says how far it is, gives the page air and can be stopped.
export interface ExportWork {
  readonly signal: AbortSignal;
  /** From 0 to 1, and what it is at where that changes. */
  readonly tell: (done: number, doing?: string) => void;
}

export class Stopped extends Error {}

/** Lets the page answer before it goes on. @throws Stopped */
export async function breathe({ signal }: ExportWork): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  if (signal.aborted) throw new Stopped();
}
