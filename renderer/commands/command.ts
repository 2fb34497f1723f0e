// An intent is an object: menu, toolbar, shortcut sheet and keys all derive from it.
import type { Client } from '#shared/api/client.ts';
import type { Stage } from '#shared/domain/stage.ts';
import type { RandomBytes } from '#shared/lib/id.ts';
import type { SessionStore } from '../store/session-store.ts';
import type { ViewStore } from '../store/view-store.ts';

/** What a command may use. `stage` is the one this window looks at. */
export interface CommandContext {
  readonly store: SessionStore;
  readonly view: ViewStore;
  readonly client: Client;
  readonly stage: Stage | null;
  readonly random: RandomBytes;
  /** This window's clock; the host puts its own in its place. */
  readonly now: () => number;
}

export interface Command {
  readonly id: string;
  /** A verb, as it stands on a button or in a menu. */
  readonly label: string;
  /** `Mod` is Ctrl, or ⌘ on a Mac: 'Mod+Z', 'N', 'F2'. A single letter works on the board only. */
  readonly shortcut: string | null;
  readonly isEnabled: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void;
}
