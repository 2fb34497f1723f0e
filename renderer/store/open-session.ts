import type { Client } from '#shared/api/client.ts';
import type { SessionStore } from './session-store.ts';
import type { ViewStore } from './view-store.ts';

/** One session open in this window: its records, how this window looks at them, and the host. */
export interface OpenSession {
  readonly store: SessionStore;
  readonly view: ViewStore;
  readonly client: Client;
  /** Only to be looked at: it takes no keys and tells the host nothing. */
  readonly isPicture?: boolean;
}
