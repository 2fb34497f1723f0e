import { appStrings } from '#shared/strings/app.ts';
import { planFileWords as words } from '#shared/strings/plan-files.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useAppStores, usePlans } from '../../store/hooks.ts';
import { AppErrorNotice } from '../app-error-notice.tsx';

/** What became of a plan that was opened or removed; it stays in sight above the plans. */
export function PlanNotices({ onUndo }: { readonly onUndo: () => void }) {
  const { plans } = useAppStores();
  const problem = usePlans((state) => state.problem);
  const removed = usePlans((state) => state.removed);
  const unreadCount = usePlans((state) => state.shelf?.unreadCount ?? 0);
  return (
    <div className="plan-notices" role="status">
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
      {unreadCount > 0 && <Notice tone="warn" happened={words.unread(unreadCount)} />}
    </div>
  );
}
