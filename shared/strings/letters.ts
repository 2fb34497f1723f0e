// What people call the scripts that letters are of, and what is said where a machine lacks them.

/** By the short names that Unicode gives them. */
export const scriptNames = {
  Arab: 'Arabic',
  Armn: 'Armenian',
  Beng: 'Bengali',
  Cyrl: 'Cyrillic',
  Deva: 'Hindi and other Devanagari',
  Ethi: 'Amharic and Tigrinya',
  Geor: 'Georgian',
  Grek: 'Greek',
  Gujr: 'Gujarati',
  Guru: 'Punjabi',
  Hang: 'Korean',
  Hani: 'Chinese',
  Hebr: 'Hebrew',
  Hira: 'Japanese',
  Kana: 'Japanese',
  Khmr: 'Khmer',
  Knda: 'Kannada',
  Laoo: 'Lao',
  Latn: 'Latin',
  Mlym: 'Malayalam',
  Mymr: 'Burmese',
  Nkoo: 'N’Ko',
  Orya: 'Odia',
  Sinh: 'Sinhala',
  Syrc: 'Syriac',
  Taml: 'Tamil',
  Telu: 'Telugu',
  Thaa: 'Dhivehi',
  Thai: 'Thai',
  Tibt: 'Tibetan',
} as const;

export const letterWords = {
  label: 'Letters',
  emoji: 'emoji',
  signs: 'other signs',
  /** One kind of letters, with one of them. */
  some: (kind: string, count: number, first: string): string =>
    count === 1 ? `${kind} (${first})` : `${kind} (${count}, such as ${first})`,
  missing: (kinds: readonly string[]): string =>
    `This machine has no font for some of these letters: ${kinds.join('; ')}.`,
  next: 'They come out as empty boxes. A font that has them, such as Noto, puts that right; tables and text files hold them in any case.',
} as const;
