import { Low } from 'lowdb';
import { defaultSettings, type Settings, settingsSchema } from '#shared/api/settings.ts';
import { keysOf } from '#shared/lib/record-map.ts';
import { err, ok } from '#shared/lib/result.ts';
import type { SettingsStore } from '../services/ports.ts';
import type { Disk } from './disk.ts';
import { diskProblem } from './disk-problem.ts';
import { documentAdapter } from './document-adapter.ts';
import { serialLane } from './serial-lane.ts';
import { settingsPath } from './session-paths.ts';

type Loose = Readonly<Record<string, unknown>>;

/** Field by field: what can't be read or is missing is as on the first day. */
function settingsOf(data: Loose): Settings {
  let settings = defaultSettings;
  for (const key of keysOf(defaultSettings)) {
    const next = settingsSchema.safeParse({ ...settings, [key]: data[key] });
    if (next.success) settings = next.data;
  }
  return settings;
}

export function createSettingsStore(disk: Disk, data: string): SettingsStore {
  const low = new Low<Loose>(documentAdapter(disk, settingsPath(data), 'settings'), {});
  const lane = serialLane();
  return {
    read: () =>
      lane.run(async () => {
        await low.read();
        return settingsOf(low.data);
      }),
    write: (settings) =>
      lane.run(async () => {
        try {
          low.data = { ...settings };
          await low.write();
          return ok(null);
        } catch (thrown) {
          return err(diskProblem(thrown));
        }
      }),
  };
}
