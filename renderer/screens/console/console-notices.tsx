import { type ReactNode, useState } from 'react';
import type { AppError } from '#shared/api/errors.ts';
import type { RecoveryNotice } from '#shared/api/views.ts';
import { openStage } from '#shared/derive/board.ts';
import { appStrings } from '#shared/strings/app.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { readOnlyText, savingText } from '#shared/strings/session-errors.ts';
import { commandById } from '../../commands/registry.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useApp, useAppStores, useOpenSession, useSession, useView } from '../../store/hooks.ts';
import { sessionAddress } from '../address.ts';
import { AppErrorNotice } from '../app-error-notice.tsx';
import { momentOrClock } from '../moment.ts';
import { BroughtBack } from './brought-back.tsx';
import { ImportNotice } from './import-notice.tsx';
import { LostNotice } from './lost-notice.tsx';
import { ProjectorNotice } from './projector-notice.tsx';
import { RoomFitNotice } from './room-fit-notice.tsx';
import { SleepNotice } from './sleep-notice.tsx';
import { useCommandContext } from './use-command-context.ts';

const words = consoleStrings.notices;

/** Everything about the safety of the work, above the board; it stays until it is no longer so. */
export function ConsoleNotices() {
  const { app } = useAppStores();
  const { store, view } = useOpenSession();
  const context = useCommandContext();
  const unlockCommand = commandById('note.unlock');
  const lost = useSession((state) => state.lost);
  const trouble = useSession((state) => state.trouble);
  const refused = useSession((state) => state.refused);
  const readOnly = useSession((state) => state.readOnly);
  const notices = useSession((state) => state.notices);
  const roomAddress = useView((state) => state.roomAddress);
  const problem = useApp((state) => state.problem);
  const stageId = useSession((state) => openStage(state.session)?.id);
  const saveCopy = <Button onClick={() => view.open('export')}>{words.saveCopy}</Button>;
  const unlock = (
    <Button
      onClick={() => {
        if (stageId) store.dispatch([{ type: 'stage.lock', stageId, locked: false }]);
        store.dismiss('refused');
      }}
    >
      {consoleStrings.commands.unlock}
    </Button>
  );
  const unlockNotes = unlockCommand.isEnabled(context) && (
    <Button onClick={() => unlockCommand.run(context)}>{unlockCommand.label}</Button>
  );
  const ways: Partial<Record<AppError['type'], ReactNode>> = {
    'stage.locked': unlock,
    'note.locked': unlockNotes,
  };
  return (
    <div className="console-notices">
      {lost && <Notice quiet tone="danger" {...words.lostHost} />}
      {trouble && (
        <AppErrorNotice quiet error={trouble} words={savingText(trouble)} actions={saveCopy} />
      )}
      <SleepNotice />
      <ProjectorNotice />
      {readOnly && (
        <AppErrorNotice
          error={readOnly}
          words={readOnlyText(readOnly)}
          tone="warn"
          actions={saveCopy}
        />
      )}
      {refused && (
        <AppErrorNotice
          error={refused}
          tone="warn"
          actions={ways[refused.type] ?? null}
          onDismiss={() => store.dismiss('refused')}
        />
      )}
      {problem && <AppErrorNotice error={problem} tone="warn" onDismiss={() => app.report(null)} />}
      {roomAddress && (
        <Notice
          tone="info"
          happened={consoleStrings.room.openedTab}
          actions={
            <a
              className="console-link"
              href={roomAddress}
              target="_blank"
              rel="noopener noreferrer"
              onClick={() => view.tellRoomAddress(null)}
            >
              {consoleStrings.room.openHere}
            </a>
          }
          dismissLabel={appStrings.dismiss}
          onDismiss={() => view.tellRoomAddress(null)}
        />
      )}
      <RoomFitNotice />
      <BroughtBack />
      <LostNotice />
      <ImportNotice />
      {notices.map((notice) => (
        <Notice
          key={notice.kind}
          {...recoveryWords(notice)}
          actions={notice.kind === 'conflict' ? <OpenTheirs /> : null}
          dismissLabel={appStrings.dismiss}
          onDismiss={() => store.dismiss(notice.kind)}
        />
      ))}
    </div>
  );
}

/** Makes a session of the other version and goes there; this one stays as it is. */
function OpenTheirs() {
  const { client, store } = useOpenSession();
  const [busy, setBusy] = useState(false);
  const open = async (): Promise<void> => {
    setBusy(true);
    const adopted = await client.call('conflict.adopt', { sessionId: store.sessionId });
    setBusy(false);
    if (!adopted.ok) return store.refuse(adopted.error);
    store.dismiss('conflict');
    window.location.assign(sessionAddress(adopted.value.sessionId));
  };
  return (
    <Button disabled={busy} onClick={() => void open()}>
      {words.conflict.openTheirs}
    </Button>
  );
}

function recoveryWords(notice: RecoveryNotice) {
  const { kind, recoveredCount, totalCount, upTo } = notice;
  if (kind === 'edited-outside') return { tone: 'info', ...words.editedOutside } as const;
  const { happened: replaced, next: compare } = words.conflict;
  if (kind === 'conflict') return { tone: 'warn', happened: replaced, next: compare } as const;
  if (kind === 'mended') return { tone: 'info', ...words.mended } as const;
  const until = upTo === null ? null : momentOrClock(upTo, Date.now());
  const happened = words.recovered(recoveredCount, totalCount, until);
  return { tone: 'warn', happened, next: words.recoveredNext } as const;
}
