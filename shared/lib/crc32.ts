// CRC-32 (ISO 3309, polynomial 0xEDB88320), as zip and PNG use it: it finds damage, it does not
// prove authorship.
const TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum of a text's UTF-8 bytes, as eight hex digits. Lone surrogates count as U+FFFD. */
export function crc32(text: string): string {
  let crc = 0xffffffff;
  const add = (byte: number): void => {
    crc = (TABLE[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  };
  for (let at = 0; at < text.length; at++) {
    let code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    else if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x80) add(code);
    else if (code < 0x800) {
      add(0xc0 | (code >> 6));
      add(0x80 | (code & 63));
    } else {
      if (code < 0x10000) add(0xe0 | (code >> 12));
      else {
        add(0xf0 | (code >> 18));
        add(0x80 | ((code >> 12) & 63));
      }
      add(0x80 | ((code >> 6) & 63));
      add(0x80 | (code & 63));
    }
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
