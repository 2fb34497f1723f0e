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

/** More letters than this don’t stand on one page of the smallest room. */
const LONG = 600;

function bandsOf(card: Behaviour | null): readonly Band[] {
  const { group = '', reason = '', doing = '', often = '', instead = '', gets = '' } = card ?? {};
  return [
    ...bands(words.groups.who, group, { title: words.because, label: words.because, text: reason }),
    ...bands(words.groups.doing, doing, { title: words.where, label: '', text: often }),
    ...bands(words.groups.instead, instead, { title: words.gets, label: words.gets, text: gets }),
  ];
}

/** What is said beside it goes under it, and where both are long into a band of its own. */
function bands(
  title: string,
  main: string,
  beside: { readonly title: string; readonly label: string; readonly text: string },
): readonly Band[] {
  const { label, text } = beside;
  if (text.trim() === '') return [{ title, main, beside: [] }];
  if (main.length + text.length <= LONG) return [{ title, main, beside: [{ label, text }] }];
  return [
    { title, main, beside: [] },
    { title: beside.title, main: text, beside: [] },
  ];
}
