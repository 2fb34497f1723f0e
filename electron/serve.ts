// The app without Electron, put together: the same storage and services behind a loopback port.
import { shellStrings } from '#shared/strings/shell.ts';
import { buildFacts } from './build-facts.ts';
import { downloadSink } from './hosts/download-sink.ts';
import { createLog } from './hosts/log.ts';
import { readStaticFiles } from './hosts/static-files.ts';
import { createWebHost } from './hosts/web-host.ts';
import { createServices } from './services/app-services.ts';
import { browserPrinter } from './shell/browser-printer.ts';
import { endOnSignal } from './shell/end-on-signal.ts';
import { readLaunchOptions } from './shell/launch-options.ts';
import { openBrowser } from './shell/open-browser.ts';
import { systemClock, systemHeartbeat, systemRandom } from './shell/system.ts';
import { openDataFolder } from './storage/data-folder.ts';
import { handedFile } from './storage/handed-file.ts';
import { createImportParser } from './workers/import-parser.ts';

const { dataFolder, port, opensBrowser, files } = readLaunchOptions(process.argv.slice(2), process);
const ALREADY_OPEN = 3;

const parts = { clock: systemClock, heartbeat: systemHeartbeat, random: systemRandom };
const folder = await openDataFolder(dataFolder, {
  ...parts,
  appVersion: buildFacts.version,
  hostKind: 'web',
});
if (!folder.ok) {
  const isHeld = folder.error.type === 'library.locked';
  console.log(shellStrings[isHeld ? 'alreadyOpen' : 'folderFailed'](dataFolder));
  process.exit(isHeld ? ALREADY_OPEN : 1);
}

const host = createWebHost({
  files: await readStaticFiles(buildFacts.pageFolder, buildFacts.pageFiles),
  random: systemRandom.bytes,
  log: createLog((line) => console.error(line)),
});
const services = createServices({
  ...parts,
  sessions: folder.value.sessions,
  settings: folder.value.settings,
  plans: folder.value.plans,
  place: folder.value.place,
  desktop: null,
  parser: createImportParser({ workerUrl: buildFacts.importWorker }),
  sink: downloadSink,
  printer: browserPrinter(),
  rooms: host.rooms,
  outbox: host.outbox,
  info: { version: buildFacts.version, host: 'web' },
});

services.hand(files.map(handedFile));
endOnSignal(process, async () => {
  await services.shutdown();
  host.close();
  await folder.value.close();
});

try {
  const address = await host.listen(services, port);
  console.log(shellStrings.ready(address));
  if (opensBrowser) openBrowser(address, process.platform);
} catch {
  console.log(shellStrings.portTaken(port));
  process.exit(1);
}
