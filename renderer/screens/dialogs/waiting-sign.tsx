import { useLayoutEffect, useRef } from 'react';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { Icon } from '../../components/icon.tsx';
import { useWaitingFiles } from '../../store/hooks.ts';
import './waiting-sign.css';

/** Says what waits until the dialog that is open is closed, over it. */
export function WaitingSign() {
  const [first, ...others] = useWaitingFiles();
  return first ? <Sign name={first.name} moreCount={others.length} /> : null;
}

function Sign({ name, moreCount }: { readonly name: string; readonly moreCount: number }) {
  const sign = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => sign.current?.showPopover(), []);
  return (
    <p ref={sign} popover="manual" role="status" className="waiting-sign">
      <Icon name="import" />
      {dialogStrings.import.waits(name, moreCount)}
    </p>
  );
}
