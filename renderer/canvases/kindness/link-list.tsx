import { useId } from 'react';
import './link-list.css';

export interface LinkItem {
  readonly id: string;
  readonly text: string;
  readonly isOn: boolean;
  /** Said behind it: “by a note in it”. */
  readonly note?: string;
  readonly onChange: (isOn: boolean) => void;
}
interface Props {
  readonly title: string;
  readonly items: readonly LinkItem[];
}

/** Numbered things with a tick each, in the numbers they have everywhere. */
export function LinkList({ title, items }: Props) {
  const headingId = useId();
  if (items.length === 0) return null;
  return (
    <section className="link-list" aria-labelledby={headingId}>
      <h3 id={headingId}>{title}</h3>
      <ol>
        {items.map(({ id, text, isOn, note, onChange }, at) => (
          <li key={id}>
            <label className="link-list__row">
              <input
                type="checkbox"
                checked={isOn}
                onChange={(event) => onChange(event.target.checked)}
              />
              <span className="link-list__nth">{at + 1}</span>
              <span dir="auto">
                {text}
                {note && <span className="link-list__note"> {note}</span>}
              </span>
            </label>
          </li>
        ))}
      </ol>
    </section>
  );
}
