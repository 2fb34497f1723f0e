import './save-light.css';

interface SaveLightProps {
  readonly state: 'saved' | 'saving' | 'not-saved';
  /** The whole sentence: "Saved 10:42", "Saving…", "Not saved". */
  readonly words: string;
}

/** Speaks only of the disk. A full dot, a half one, a triangle: the shape says it as well. */
export function SaveLight({ state, words }: SaveLightProps) {
  return (
    <span className={`save-light save-light-${state}`}>
      <svg
        className="save-light-shape"
        viewBox="0 0 14 14"
        width="14"
        height="14"
        aria-hidden="true"
      >
        {state === 'saved' && <circle cx="7" cy="7" r="5" />}
        {state === 'saving' && (
          <>
            <circle cx="7" cy="7" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
            <path d="M7 2.75a4.25 4.25 0 0 1 0 8.5z" />
          </>
        )}
        {state === 'not-saved' && <path d="M7 1 13.5 12.5H.5z" />}
      </svg>
      {words}
    </span>
  );
}
