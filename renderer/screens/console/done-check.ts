// One sentence on how far a stage has come. It encourages and never holds anyone back.
import { boardOf } from '#shared/derive/board.ts';
import { paperOnly } from '#shared/derive/paper.ts';
import { slipCount } from '#shared/derive/slips.ts';
import type { Session } from '#shared/domain/session-body.ts';
import {
  isPartnerKind,
  isProgrammeKind,
  isStakeholderKind,
  type Stage,
} from '#shared/domain/stage.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { clockStrings } from '#shared/strings/clock.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { slipWords } from '#shared/strings/slips.ts';
import { onPaper } from '#shared/strings/tables.ts';
import { dayDone } from './day-done.ts';
import { linksDone, wroteIdeas } from './ideas-done.ts';
import { insightsDone } from './insights-done.ts';
import { partnerDone } from './partner-done.ts';
import { programmeDone } from './programme-done.ts';
import { stakeholderDone } from './stakeholder-done.ts';
import { voteDone } from './vote-done.ts';

const words = consoleStrings.done;

type Where = Pick<Stage, 'kind' | 'canvasId'>;

export function doneCheck({ kind, canvasId }: Where, session: Session): string {
  if (isStakeholderKind(kind)) return stakeholderDone(kind, session, canvasId ?? '');
  if (isPartnerKind(kind)) return partnerDone(kind, session, canvasId ?? '');
  if (isProgrammeKind(kind)) return programmeDone(kind, session, canvasId ?? '');
  const board = boardOf(session, canvasId ?? '');
  const { noteCount, tray, clusters } = board;
  const paper = paperOnly(board);
  const withPaper = (said: string): string => (paper > 0 ? `${said} · ${onPaper(paper)}` : said);
  const boxed = slipCount(session, canvasId ?? '');
  const withBox = (said: string): string =>
    [said, boxed > 0 && slipWords.doneCheck(boxed)].filter(Boolean).join(' · ');
  switch (kind) {
    case 'focus':
      return session.canvas.get(canvasId ?? '')?.question.trim() ? words.focusDone : words.focusAsk;
    case 'ideas':
      return withBox(noteCount > 0 || boxed === 0 ? wroteIdeas(session, canvasId ?? '') : '');
    case 'collect':
      if (noteCount > 0 || paper > 0) return withBox(withPaper(words.collect(noteCount)));
      return withBox(boxed > 0 ? '' : words.collectNone);
    case 'read-out':
      return words.readOut(noteCount);
    case 'sort':
      if (noteCount === 0 && clusters.length === 0) return words.sortNone;
      return withPaper(
        tray.length === 0
          ? words.sortDone(noteCount, clusters.length)
          : words.sort(noteCount - tray.length, noteCount, clusters.length),
      ).concat(linksDone(session, canvasId ?? ''));
    case 'name': {
      const named = clusters.filter(({ cluster }) => cluster.title.trim() !== '').length;
      if (clusters.length === 0) return words.nameNone;
      return named === clusters.length
        ? words.nameDone(clusters.length)
        : words.name(named, clusters.length);
    }
    case 'break':
      return clockStrings.break.check;
    case 'vote':
      return voteDone(session, canvasId ?? '');
    case 'insights':
      return insightsDone(session, canvasId ?? '');
    case 'arrive':
    case 'agree':
    case 'behaviour':
    case 'close':
      return dayDone(kind, session);
    default:
      return assertNever(kind);
  }
}
