// Beside the board: what was changed, by whom, and the snapshots of the whole.
import { useEffect, useRef } from 'react';
import { historyWords as words } from '#shared/strings/history.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useOpenSession } from '../../store/hooks.ts';
import type { Past } from '../../store/view-store.ts';
import { ChangeList } from './change-list.tsx';
import { SnapshotList } from './snapshot-list.tsx';
import './past.css';

const tabs = ['changes', 'snapshots'] as const;

export function PastPanel({ past }: { readonly past: Past }) {
  const { view } = useOpenSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <aside
      className="script past"
      aria-label={words.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        if (document.querySelector('dialog[open]')) return;
        event.stopPropagation();
        view.lookBack(past.revision === null ? null : { ...past, revision: null });
      }}
    >
      <div className="script-head">
        <h2 ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        <IconButton
          icon="close"
          label={words.close}
          tip="end"
          onClick={() => view.lookBack(null)}
        />
      </div>
      <fieldset className="past-tabs">
        <legend className="spoken">{words.tabsLabel}</legend>
        {tabs.map((tab) => (
          <Button
            key={tab}
            look="quiet"
            pressed={past.tab === tab}
            onClick={() => view.lookBack({ ...past, tab })}
          >
            {words.tabs[tab]}
          </Button>
        ))}
      </fieldset>
      {past.tab === 'changes' ? <ChangeList /> : <SnapshotList shown={past.revision} />}
    </aside>
  );
}
