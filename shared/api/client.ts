import type { Result } from '../lib/result.ts';
import type { CallInput, CallName, CallOutput, EventName, Events } from './contract.ts';
import type { AppError } from './errors.ts';
import type { Transport, Unsubscribe } from './transport.ts';

/** The typed door to the host; the renderer never knows which one it is. */
export interface Client {
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallOutput<N>, AppError>>;
  on<N extends EventName>(event: N, listener: (payload: Events[N]) => void): Unsubscribe;
  onReconnect: Transport['onReconnect'];
  onLost: Transport['onLost'];
}

/** The host is trusted to answer by the contract, so its types are taken on, not checked again. */
export const createClient = (transport: Transport): Client => ({
  call: (name, input) => transport.call(name, input) as ReturnType<Client['call']> as never,
  on: (event, listener) => transport.on(event, listener as (payload: unknown) => void),
  onReconnect: (listener) => transport.onReconnect(listener),
  onLost: (listener) => transport.onLost(listener),
});
