import { useEffect, useRef, useState } from 'react';
import { limits } from '#shared/domain/limits.ts';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { cleanLine } from '#shared/lib/text.ts';
import { appStrings } from '#shared/strings/app.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { paletteWords } from '#shared/strings/palette.ts';
import { showsPast } from '../../commands/in-the-past.ts';
import { commandById } from '../../commands/registry.ts';
import { clockTime } from '../../components/clock-time.ts';
import { MenuButton } from '../../components/menu-button.tsx';
import { SaveLight } from '../../components/save-light.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useOpenSession, useSession, useView } from '../../store/hooks.ts';
import { CommandButton, CommandIcon } from './command-button.tsx';
import { DayTools } from './day-tools.tsx';
import { goToLibrary } from './go-to-library.ts';
import { RoomButton } from './room-button.tsx';
import { useCommandContext } from './use-command-context.ts';

export function TopBar() {
  const [renaming, setRenaming] = useState(false);
  return (
    <header className="console-top">
      {renaming ? (
        <RenameField onDone={() => setRenaming(false)} />
      ) : (
        <TitleMenu onRename={() => setRenaming(true)} />
      )}
      <ConsoleSaveLight />
      <div className="console-top-tools">
        <CommandIcon id="session.undo" icon="undo" />
        <CommandIcon id="session.redo" icon="redo" />
        <CommandButton
          id="session.palette"
          icon="search"
          label={paletteWords.button}
          showShortcut
        />
        <DayTools />
        <CommandButton id="session.export" icon="export" />
        <RoomButton />
      </div>
    </header>
  );
}

const menuCommands = [
  ['session.import', 'import'],
  ['session.export', 'export'],
  ['session.prepare', 'list'],
  ['session.save-plan', 'plan'],
  ['session.run-sheet', 'print'],
  ['session.rehearse', 'rehearse'],
  ['hall.check', 'hall'],
  ['replay.open', 'play'],
  ['history.show', 'history'],
  ['session.behaviour', 'card'],
  ['table.open', 'tables'],
  ['session.shortcuts', 'keyboard'],
  ['session.settings', 'settings'],
] as const;

function TitleMenu({ onRename }: { readonly onRename: () => void }) {
  const context = useCommandContext();
  const title = useSession((state) => sessionRecord(state.session).title);
  const isLookingBack = useView(showsPast);
  const readOnly = useSession((state) => state.readOnly !== null) || isLookingBack;
  const acts = menuCommands.map(([id, icon], nth) => {
    const command = commandById(id);
    return {
      id,
      icon,
      label: command.label,
      shortcut: command.shortcut,
      disabled: !command.isEnabled(context),
      apart: nth === 0,
      onSelect: () => command.run(context),
    };
  });
  return (
    <h1 className="console-title">
      <MenuButton
        label={title || consoleStrings.untitled}
        name={`${title || consoleStrings.untitled}, ${consoleStrings.menu}`}
        items={[
          { id: 'library', label: consoleStrings.library, icon: 'back', onSelect: goToLibrary },
          {
            id: 'rename',
            label: consoleStrings.rename,
            icon: 'edit',
            disabled: readOnly,
            onSelect: onRename,
          },
          ...acts,
        ]}
      />
    </h1>
  );
}

function RenameField({ onDone }: { readonly onDone: () => void }) {
  const { store } = useOpenSession();
  const [title, setTitle] = useState(sessionRecord(store.state.getState().session).title);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const keep = (): void => {
    const clean = cleanLine(title, limits.titleChars);
    if (clean && clean !== sessionRecord(store.state.getState().session).title)
      store.dispatch([{ type: 'session.rename', title: clean }]);
    onDone();
  };
  return (
    <div className="console-rename">
      <TextField
        ref={field}
        label={consoleStrings.renameLabel}
        labelHidden
        value={title}
        maxLength={limits.titleChars}
        onChange={setTitle}
        onEnter={keep}
        onLeave={keep}
        onEscape={onDone}
      />
    </div>
  );
}

function ConsoleSaveLight() {
  const saved = useSession((state) => state.saved);
  const savedAt = useSession((state) => state.savedAt);
  const stuck = useSession((state) => state.trouble !== null || (state.lost && !state.saved));
  if (stuck) return <SaveLight state="not-saved" words={appStrings.notSaved} />;
  if (!saved) return <SaveLight state="saving" words={appStrings.saving} />;
  const time = savedAt === null ? null : clockTime(savedAt);
  return <SaveLight state="saved" words={appStrings.saved(time)} />;
}
