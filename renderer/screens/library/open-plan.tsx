// The way from a plan file to the plans a session can begin with, and what came of it.
import { useRef } from 'react';
import { PLAN_EXTENSION } from '#shared/format/plan-file.ts';
import { appStrings } from '#shared/strings/app.ts';
import { planFileWords as words } from '#shared/strings/plan-files.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useAppStores, usePlans } from '../../store/hooks.ts';
import { AppErrorNotice } from '../app-error-notice.tsx';

interface OpenPlanProps {
  readonly onFile: (file: File) => void;
  readonly onUndo: () => void;
}

export function OpenPlan({ onFile, onUndo }: OpenPlanProps) {
  const { plans } = useAppStores();
  const input = useRef<HTMLInputElement>(null);
  const problem = usePlans((state) => state.problem);
  const removed = usePlans((state) => state.removed);
  const isReading = usePlans((state) => state.isReading);
  const unreadCount = usePlans((state) => state.shelf?.unreadCount ?? 0);
  return (
    <div className="open-plan">
      <input
        ref={input}
        type="file"
        hidden
        accept={`${PLAN_EXTENSION},.json,application/json`}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button icon="import" disabled={isReading} onClick={() => input.current?.click()}>
        {words.open}
      </Button>
      {isReading && <p className="field-hint">{words.reading}</p>}
      {removed && (
        <Notice
          tone="info"
          happened={words.removed(removed.title)}
          actions={
            <Button icon="undo" onClick={onUndo}>
              {words.undo}
            </Button>
          }
          dismissLabel={appStrings.dismiss}
          onDismiss={() => plans.dismiss('removed')}
        />
      )}
      {problem && <AppErrorNotice error={problem} onDismiss={() => plans.dismiss('problem')} />}
      {unreadCount > 0 && <p className="field-hint">{words.unread(unreadCount)}</p>}
    </div>
  );
}
