// Words about what others are doing at the same time, and about text that was kept for them.
import { short } from './note.ts';

export const presenceWords = {
  isWritten: 'being written',
  broughtBack: (texts: readonly string[]): string =>
    texts.length === 1
      ? `What was being typed when this page stopped is back: ‘${short(texts[0] ?? '')}’.`
      : `What was being typed in ${texts.length} places when this page stopped is back.`,
  broughtBackNext: 'Undo takes it away again.',
} as const;
