// One sentence on how far the open stage has come. It encourages and never holds anyone back.
import type { Board } from '#shared/derive/board.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { StageKind } from '#shared/domain/stage.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { consoleStrings } from '#shared/strings/console.ts';

const words = consoleStrings.done;

export function doneCheck(kind: StageKind, board: Board, canvas: Canvas | undefined): string {
  const { noteCount, tray, clusters } = board;
  switch (kind) {
    case 'focus':
      return canvas?.question.trim() ? words.focusDone : words.focusAsk;
    case 'collect':
      return noteCount === 0 ? words.collectNone : words.collect(noteCount);
    case 'read-out':
      return words.readOut(noteCount);
    case 'sort':
      if (noteCount === 0) return words.sortNone;
      return tray.length === 0
        ? words.sortDone(noteCount, clusters.length)
        : words.sort(noteCount - tray.length, noteCount, clusters.length);
    case 'name': {
      const named = clusters.filter(({ cluster }) => cluster.title.trim() !== '').length;
      if (clusters.length === 0) return words.nameNone;
      return named === clusters.length
        ? words.nameDone(clusters.length)
        : words.name(named, clusters.length);
    }
    default:
      return assertNever(kind);
  }
}
