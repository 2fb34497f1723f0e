// Everything that is there: found, put in order, and picked, one or several.
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { SessionCard } from '#shared/api/views.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { type LibraryCommand, libraryCommands, wholeIds } from '../../commands/library-commands.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LiveRegion } from '../../components/live-region.tsx';
import { useApp, useAppStores, useLibrary } from '../../store/hooks.ts';
import { download } from '../dialogs/download.ts';
import { ExportSeveral } from './export-several.tsx';
import { findSessions, sortSessions } from './find-sessions.ts';
import { LibraryTools } from './library-tools.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { SessionGrid } from './session-grid.tsx';
import { useLibraryKeys } from './use-library-keys.ts';
import { useSelection } from './use-selection.ts';

interface LibraryShelfProps {
  readonly cards: readonly SessionCard[];
  readonly onImport: () => void;
}

const words = libraryStrings.find;

export function LibraryShelf({ cards, onImport }: LibraryShelfProps) {
  const { app, library } = useAppStores();
  const query = useLibrary((state) => state.query);
  // What is typed stands in the field at once; the shelf follows as fast as it can.
  const sought = useDeferredValue(query);
  const { librarySort, letterKeys } = useApp((state) => state.settings);
  const field = useRef<HTMLInputElement>(null);
  const [isExporting, setExporting] = useState(false);
  const shown = useMemo(
    () => sortSessions(findSessions(cards, sought), librarySort),
    [cards, sought, librarySort],
  );
  const order = useMemo(() => shown.map(({ sessionId }) => sessionId), [shown]);
  const selection = useSelection(order);
  const picked = shown.filter(({ sessionId }) => selection.has(sessionId));
  const run = (command: LibraryCommand): void => {
    if (!command.isEnabled(picked)) return;
    // Several can leave as more than one thing: that is asked first.
    if (command.id === 'export' && wholeIds(picked).length > 1) setExporting(true);
    else void command.run({ library, download }, picked);
    if (command.id !== 'export') selection.clear();
  };
  const closeExport = useCallback(() => setExporting(false), []);
  const search = useCallback(() => field.current?.select(), []);

  useLibraryKeys({
    'Mod+F': search,
    ...(letterKeys ? { '/': search } : {}),
    'Mod+A': selection.all,
    ...(picked.length > 0 ? { Escape: selection.clear } : {}),
    ...Object.fromEntries(
      libraryCommands.flatMap((command) =>
        command.shortcut && picked.length > 0 ? [[command.shortcut, () => run(command)]] : [],
      ),
    ),
  });

  const found = sought.trim() === '' ? '' : words.hits(shown.length, cards.length);
  return (
    <>
      <LibraryTools
        ref={field}
        query={query}
        onQuery={library.find}
        sort={librarySort}
        onSort={(sort) => void app.changeSettings({ librarySort: sort })}
        hits={shown.length}
        all={cards.length}
      />
      {shown.length === 0 ? (
        <div className="library-none">
          <EmptyState
            title={words.none(sought.trim())}
            actions={<Button onClick={() => library.find('')}>{words.showAll}</Button>}
          >
            <p>{words.noneNext}</p>
          </EmptyState>
        </div>
      ) : (
        <SessionGrid cards={shown} selection={selection} onImport={onImport} />
      )}
      {picked.length > 0 && (
        <SelectionBar
          cards={picked}
          isAll={picked.length === shown.length}
          onAll={selection.all}
          onClear={selection.clear}
          onRun={run}
        />
      )}
      {isExporting && <ExportSeveral cards={picked} onClose={closeExport} />}
      <LiveRegion
        news={picked.length > 0 ? libraryStrings.select.count(picked.length) : found}
        error=""
      />
    </>
  );
}
