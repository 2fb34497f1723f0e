// Notes as rooms all over the world write them, and what of each must be found again.
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import { letterWords, scriptNames } from '#shared/strings/letters.ts';
import { seededBytes } from './random.ts';
import { afterOps, buildSession } from './session.ts';

export interface ScriptSample {
  /** As the app names the script where a font is missing. */
  readonly kind: string;
  readonly text: string;
  /** A word of it, in the order it is written. */
  readonly word: string;
  readonly isFromRight?: boolean;
}
export const scriptSamples: readonly ScriptSample[] = [
  { kind: scriptNames.Latn, text: 'Nobody asked us', word: 'Nobody' },
  { kind: scriptNames.Grek, text: 'Κανείς δεν μας ρώτησε', word: 'Κανείς' },
  { kind: scriptNames.Cyrl, text: 'Нас никто не спросил', word: 'никто' },
  { kind: scriptNames.Hebr, text: 'אף אחד לא שאל אותנו', word: 'אותנו', isFromRight: true },
  { kind: scriptNames.Arab, text: 'لم يسألنا أحد عن المصعد', word: 'المصعد', isFromRight: true },
  { kind: scriptNames.Hani, text: '没有人问过我们电梯的事情。', word: '电梯' },
  { kind: scriptNames.Deva, text: 'हमसे किसी ने नहीं पूछा', word: 'किसी' },
  { kind: scriptNames.Thai, text: 'ไม่มีใครถามเราเรื่องลิฟต์เลยสักครั้งเดียว', word: 'ลิฟต์' },
  { kind: letterWords.emoji, text: 'We sing 🎉👨‍👩‍👧👍🏽🇩🇪', word: '🎉👨‍👩‍👧' },
];

/** A wall with one note of each, and each agreed on as well. */
export function scriptSession(): Session {
  const random = seededBytes(41);
  const { session, noteIds } = buildSession(scriptSamples.length);
  return afterOps(
    session,
    ...noteIds.map(
      (noteId, nth) =>
        ({ type: 'note.edit', noteId, text: scriptSamples[nth]?.text ?? '' }) as const,
    ),
    ...scriptSamples.map(
      ({ text }) =>
        ({ type: 'agreement.add', agreementId: newId('agreement', random), text }) as const,
    ),
  );
}
