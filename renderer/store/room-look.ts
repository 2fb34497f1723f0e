// How this window takes part in what the room sees: never saved, never shared.
import type { ClusterId } from '#shared/domain/cluster.ts';

export interface RoomLook {
  /** This window is the room for now: there is one display only. */
  readonly isPresenting: boolean;
  /** What the room sees is shown small beside the board. */
  readonly hasMiniature: boolean;
  /** It lies large over the board, for a closer look. */
  readonly isMiniatureLarge: boolean;
  /** The room sees where the pointer is. */
  readonly isPointing: boolean;
  /** The group that is shown large on this board. */
  readonly zoomedId: ClusterId | null;
}

export const plainLook: RoomLook = {
  isPresenting: false,
  hasMiniature: false,
  isMiniatureLarge: false,
  isPointing: false,
  zoomedId: null,
};
