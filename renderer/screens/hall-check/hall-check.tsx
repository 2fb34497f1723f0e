// Two minutes before people come: what could go wrong in the hall, one after the other, each with a
// tick; at the end one plain sentence.
import type { ReactNode } from 'react';
import { stillOpen } from '#shared/derive/hall-check.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { appStrings } from '#shared/strings/app.ts';
import { hallWords as words } from '#shared/strings/hall-check.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { useHall } from '../../store/hooks.ts';
import { CopyStep } from './copy-step.tsx';
import { AwakeStep, DiskStep, PowerStep } from './machine-steps.tsx';
import { ScreenStep } from './screen-step.tsx';
import { SoundStep } from './sound-step.tsx';
import { TextStep } from './text-step.tsx';
import './hall-check.css';

interface Props {
  /** Whose room window is tried out; null while there is no session. */
  readonly sessionId: SessionId | null;
  /** Above the list: which session that is, where it can be chosen. */
  readonly chooser?: ReactNode;
  readonly onClose: () => void;
}

export function HallCheck({ sessionId, chooser, onClose }: Props) {
  const open = stillOpen(useHall((results) => results));
  const isReady = open.length === 0;
  return (
    <Dialog
      title={words.title}
      closeLabel={appStrings.close}
      wide
      onClose={onClose}
      footer={
        <>
          <p className="hall-verdict" data-ready={isReady || undefined} role="status">
            {isReady && <Icon name="check" size={22} />}
            {isReady ? words.ready : words.stillOpen(open)}
          </p>
          <Button look={isReady ? 'primary' : 'plain'} onClick={onClose}>
            {words.done}
          </Button>
        </>
      }
    >
      <p className="hall-intro">{words.intro}</p>
      {chooser}
      {!sessionId && <p className="hall-intro">{words.noSession}</p>}
      <ol className="hall-list" aria-label={words.list}>
        <ScreenStep sessionId={sessionId} />
        <TextStep key={sessionId} sessionId={sessionId} />
        <SoundStep />
        <PowerStep />
        <DiskStep />
        <CopyStep sessionId={sessionId} />
        <AwakeStep />
      </ol>
    </Dialog>
  );
}
