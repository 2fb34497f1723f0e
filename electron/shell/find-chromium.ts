// The Chromium that a machine has: Chromium, Chrome or Edge, where each system puts them.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  ...['microsoft-edge', 'microsoft-edge-stable'],
];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsApps = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  exists(path: string): boolean;
}

/** Null: it has none in a usual place. `COMMONBOARD_CHROMIUM` names another one. */
export const findChromium = (
  machine: Machine = { ...process, exists: existsSync },
): string | null => placesOn(machine).find((path) => machine.exists(path)) ?? null;

function placesOn({ platform, env }: Machine): readonly string[] {
  const said = env['COMMONBOARD_CHROMIUM'];
  if (said) return [said];
  if (platform === 'darwin')
    return macApps.flatMap((name) =>
      ['', env['HOME'] ?? ''].map(
        (home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  if (platform === 'win32')
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
      .flatMap((name) => env[name] ?? [])
      .flatMap((folder) => windowsApps.map((app) => `${folder}\\${app}`));
  return (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => onPath.map((name) => join(folder, name)));
}
