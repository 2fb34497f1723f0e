import { useEffect, useRef } from 'react';
import { openVisit, plannedMs, timerOf } from '#shared/derive/clock.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { clockStrings } from '#shared/strings/clock.ts';
import { useApp, useOpenSession, usePassing, useSession } from '../../store/hooks.ts';
import { chime } from '../chime.ts';
import { passedMark, type Reading } from './clock-news.ts';

const MINUTE_MS = 60_000;

function minutesLeft(session: Session, now: number): number | null {
  const timer = timerOf(session, now);
  if (!timer || timer.state === 'ready') return null;
  return Math.max(0, Math.ceil(timer.leftMs / MINUTE_MS));
}

function readingOf(session: Session, minutes: number | null): Reading {
  const visit = openVisit(session);
  const stage = session.stage.get(visit?.stageId ?? '');
  if (!visit || !stage) return { end: '', visitId: '', minutes: null };
  return { end: `${visit.id} ${plannedMs(session, stage)}`, visitId: visit.id, minutes };
}

/** Says how much time is left, and chimes at the end. */
export function useClockNews(): void {
  const { view } = useOpenSession();
  const session = useSession((state) => state.session);
  const isHeard = useApp((state) => state.settings.sound);
  const minutes = usePassing((now) => minutesLeft(session, now));
  const last = useRef<Reading>({ end: '', visitId: '', minutes: null });
  const said = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const reading = readingOf(session, minutes);
    const mark = passedMark(last.current, reading);
    last.current = reading;
    const name = `${mark === 0 ? reading.end : reading.visitId} ${mark}`;
    if (mark === null || said.current.has(name)) return;
    said.current = new Set([...said.current, name]);
    view.announce(mark === 0 ? clockStrings.said.up : clockStrings.said.left(mark));
    if (mark === 0 && isHeard) chime.play();
  }, [view, session, minutes, isHeard]);
}
