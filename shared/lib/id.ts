import { z } from './schema.ts';

/** Lower case only, so that an id is safe as a folder name where case is folded. */
const ALPHABET = '0123456789abcdefghijklmnopqrstuv';
const LENGTH = 26;

export type Id<Prefix extends string> = string & z.core.$brand<Prefix>;

/** 16 random bytes, made by whoever may be random (never by `shared/`). */
export type RandomBytes = () => Uint8Array;

/** The schema of an id: prefix, underscore, 128 random bits in 26 base-32 characters. */
export const idSchema = <Prefix extends string>(prefix: Prefix) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}_[0-9a-v]{${LENGTH}}$`))
    .brand<Prefix>();

/** Encodes 128 random bits as an id of its noun. @throws when fewer than 16 bytes come. */
export function newId<Prefix extends string>(prefix: Prefix, random: RandomBytes): Id<Prefix> {
  const bytes = random();
  if (bytes.length < 16) throw new Error('An id needs 16 random bytes.');
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes.subarray(0, 16)) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  text += ALPHABET[(held << (5 - bits)) & 31];
  return `${prefix}_${text}` as Id<Prefix>;
}
