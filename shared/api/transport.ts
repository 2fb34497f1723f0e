// What a wire must do. One implementation a host: IPC in Electron, HTTP and WebSocket on the web.
import type { Result } from '../lib/result.ts';
import type { AppError } from './errors.ts';

export type Unsubscribe = () => void;

export interface Transport {
  /** Answers an envelope, always; a host that can't be reached is `host.lost`, never a throw. */
  call(name: string, input: unknown): Promise<Result<unknown, AppError>>;
  on(event: string, listener: (payload: unknown) => void): Unsubscribe;
  /** The host came back after it was lost: sessions must be opened again. */
  onReconnect(listener: () => void): Unsubscribe;
  /** The wire went down or up. */
  onLost(listener: (lost: boolean) => void): Unsubscribe;
}
