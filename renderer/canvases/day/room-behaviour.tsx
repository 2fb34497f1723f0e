import type { Behaviour } from '#shared/domain/behaviour.ts';
import { behaviourWords as words } from '#shared/strings/day.ts';
import { RoomSheet } from './room-sheet.tsx';
import { useBehaviour } from './use-day.ts';
import { useRoomPage } from './use-room-page.ts';
import './room-behaviour.css';

/** The card as a large card: who, does what, instead of what. What is not written yet is a gap. */
export function RoomBehaviour() {
  const card = useBehaviour();
  const page = useRoomPage();
  return (
    <RoomSheet
      isCard
      label={words.dialog}
      items={bandsOf(card).map(({ title, main, beside }) => ({
        key: title,
        content: (
          <section className="room-behaviour">
            <h2 className="room-sheet__label">{title}</h2>
            <div>
              <p className="room-behaviour__main" dir="auto">
                {main || <span className="room-behaviour__gap">{words.gap}</span>}
              </p>
              {beside.map(({ label, text }) => (
                <p key={label} className="room-behaviour__beside" dir="auto">
                  {label && <span className="room-behaviour__gap">{label}: </span>}
                  {text}
                </p>
              ))}
            </div>
          </section>
        ),
      }))}
      {...page}
    />
  );
}

interface Band {
  readonly title: string;
  readonly main: string;
  /** Said smaller, under it; never empty. */
  readonly beside: readonly { readonly label: string; readonly text: string }[];
}

function bandsOf(card: Behaviour | null): readonly Band[] {
  const { group = '', reason = '', doing = '', often = '', instead = '', gets = '' } = card ?? {};
  const beside = (label: string, text: string): Band['beside'] =>
    text.trim() === '' ? [] : [{ label, text }];
  return [
    { title: words.groups.who, main: group, beside: beside(words.because, reason) },
    { title: words.groups.doing, main: doing, beside: beside('', often) },
    { title: words.groups.instead, main: instead, beside: beside(words.gets, gets) },
  ];
}
