import { type ReactNode, useRef } from 'react';
import './item-tabs.css';

interface Tab {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  /** Read aloud. */
  readonly name: string;
}
interface Props {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly at: number;
  readonly onChoose: (nth: number) => void;
  readonly children?: ReactNode;
}

/** Which of a few is worked on: numbered, all in sight, with arrows from one to the next. */
export function ItemTabs({ label, tabs, at, onChoose, children }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const step = (from: number, by: number): void => {
    const buttons = list.current?.querySelectorAll('button') ?? [];
    buttons[(from + by + tabs.length) % tabs.length]?.focus();
  };
  return (
    <div className="item-tabs">
      <ul ref={list} aria-label={label}>
        {tabs.map(({ id, title, note, name }, nth) => (
          <li key={id}>
            <button
              type="button"
              className="item-tab"
              aria-label={name}
              aria-current={nth === at ? 'true' : undefined}
              onClick={() => onChoose(nth)}
              onKeyDown={(event) => {
                if (event.key === 'ArrowRight' || event.key === 'ArrowDown') step(nth, 1);
                else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') step(nth, -1);
                else return;
                event.preventDefault();
              }}
            >
              <span className="item-tab__nth">{nth + 1}</span>
              <span className="item-tab__words">
                <span className="item-tab__title" dir="auto">
                  {title}
                </span>
                {note && <span className="item-tab__note">{note}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
