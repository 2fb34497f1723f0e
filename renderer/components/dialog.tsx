import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from './icon-button.tsx';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  /** The word for going back without doing anything. */
  readonly closeLabel: string;
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons, the one that does it last. */
  readonly footer?: ReactNode;
}

/** The first thing to fill in; a dialog that has none begins at its title, where Enter does nothing. */
function beginIn(body: HTMLElement | null): HTMLElement | null {
  const first = body?.querySelector<HTMLElement>(
    ':is(input:not([hidden]), select, textarea):not(:disabled)',
  );
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first ?? null;
  const chosen = `input[name="${CSS.escape(first.name)}"]:checked`;
  return body?.querySelector<HTMLElement>(chosen) ?? first;
}

/** A native modal dialog: it holds the focus, Escape goes back, the focus returns afterwards. */
export function Dialog({ title, closeLabel, wide, onClose, children, footer }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const dialog = box.current;
    if (!dialog) return;
    dialog.showModal();
    // Else it is the button that closes, whose hint then lies over what is to be read.
    (beginIn(body.current) ?? heading.current)?.focus();
    return () => dialog.close();
  }, []);
  return (
    <dialog
      ref={box}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        if (event.target === event.currentTarget && !event.currentTarget.open) onClose();
      }}
    >
      <header className="dialog-head">
        <h2 ref={heading} id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon="close" label={closeLabel} tip="end" onClick={onClose} />
      </header>
      <div ref={body} className="dialog-body">
        {children}
      </div>
      {footer && <footer className="dialog-foot">{footer}</footer>}
    </dialog>
  );
}
