import { themes } from '#shared/api/settings.ts';
import { appStrings } from '#shared/strings/app.ts';
import { clockStrings } from '#shared/strings/clock.ts';
import { dialogStrings } from '#shared/strings/dialog.ts';
import type { WallFit } from '../../canvases/insight/layout/wall-pages.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Choices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useApp, useAppStores } from '../../store/hooks.ts';
import { chime } from '../chime.ts';
import { RoomSight } from './room-sight.tsx';
import { SessionsFolder } from './sessions-folder.tsx';
import './settings-dialog.css';

const words = dialogStrings.settings;

/** In the library nothing has made it ready yet. */
function playNow(): void {
  chime.ready();
  chime.play();
}

interface Props {
  /** What the room's letters make of the wall that is open; null in the library. */
  readonly fit: WallFit | null;
  readonly onClose: () => void;
}

/** Every choice counts at once; there is nothing to save or to cancel. */
export function SettingsDialog({ fit, onClose }: Props) {
  const { app } = useAppStores();
  const settings = useApp((state) => state.settings);
  return (
    <Dialog
      title={words.title}
      wide
      closeLabel={appStrings.close}
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          {words.done}
        </Button>
      }
    >
      <div className="settings">
        <Choices
          label={words.theme}
          value={settings.theme}
          options={themes.map((theme) => ({ value: theme, ...appStrings.themes[theme] }))}
          onChange={(theme) => void app.changeSettings({ theme })}
        />
        <RoomSight fit={fit} />
        <div>
          <Checkbox
            label={words.letterKeys}
            checked={settings.letterKeys}
            onChange={(letterKeys) => void app.changeSettings({ letterKeys })}
          />
          <p className="settings-note">{words.letterNote}</p>
        </div>
        <div>
          <div className="settings-sound">
            <Checkbox
              label={clockStrings.sound.on}
              checked={settings.sound}
              onChange={(sound) => void app.changeSettings({ sound })}
            />
            <Button look="quiet" icon="bell" onClick={playNow}>
              {clockStrings.sound.test}
            </Button>
          </div>
          <p className="settings-note">{clockStrings.sound.note}</p>
        </div>
        <SessionsFolder />
      </div>
    </Dialog>
  );
}
