import type { StageState } from '#shared/domain/stage.ts';

/** Done: a full dot with a tick. Open: a ringed dot. Ahead: a ring. Skipped: a line. */
export function StageSign({ state }: { readonly state: StageState }) {
  return (
    <svg
      className={`stage-sign stage-sign-${state}`}
      viewBox="0 0 18 18"
      width="18"
      height="18"
      aria-hidden="true"
    >
      {state === 'done' && (
        <>
          <circle cx="9" cy="9" r="7" fill="currentColor" />
          <path
            className="stage-sign-tick"
            d="m5.8 9.2 2.2 2.2 4.2-4.6"
            fill="none"
            strokeWidth="1.75"
          />
        </>
      )}
      {state === 'open' && (
        <>
          <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="1.75" />
          <circle cx="9" cy="9" r="3.75" fill="currentColor" />
        </>
      )}
      {state === 'ahead' && (
        <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
      )}
      {state === 'skipped' && <path d="M4 9h10" stroke="currentColor" strokeWidth="1.75" />}
    </svg>
  );
}
