// Bytes to text. Node's decoder leaves 0x80–0x9F of Windows-1252 as control characters in some
// versions, so quotes, dashes and the euro sign are put right here.
import type { Decode } from '#shared/transfer/detect-encoding.ts';

/** 0x80–0x9F as the Encoding Standard has them; the five gaps stay what they are. */
const UPPER = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

export const decode: Decode = (bytes, encoding) => {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252'
    ? text.replace(/[\x80-\x9f]/g, (char) => UPPER[char.charCodeAt(0) - 0x80] ?? char)
    : text;
};
