// What every part of storage is given: the disk, the clock, chance and time.
import type { Clock, Randomness } from '../services/ports.ts';
import type { FileSystem } from './file-system.ts';
import type { Schedule } from './schedule.ts';

export interface Disk {
  readonly fs: FileSystem;
  readonly clock: Clock;
  readonly random: Randomness;
  readonly schedule: Schedule;
  readonly appVersion: string;
}

/** Ten random bytes as hex: a name that no other process picks. */
export const nonce = ({ random }: Pick<Disk, 'random'>): string =>
  [...random.bytes().subarray(0, 10)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
