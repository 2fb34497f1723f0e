// The desktop app, put together. Nothing is decided here.
import { app, powerMonitor, powerSaveBlocker, session } from 'electron';
import { shellStrings } from '#shared/strings/shell.ts';
import { buildFacts } from './build-facts.ts';
import { createIpcHost } from './hosts/ipc-host.ts';
import { createLog } from './hosts/log.ts';
import { paperHeaders, securityHeaders } from './hosts/security-headers.ts';
import { readStaticFiles } from './hosts/static-files.ts';
import { createServices } from './services/app-services.ts';
import { appOrigin } from './shell/app-origin.ts';
import { declareAppScheme, serveAppScheme } from './shell/app-scheme.ts';
import { containPages } from './shell/contain-pages.ts';
import { desktop } from './shell/desktop.ts';
import { flushOnQuit } from './shell/flush-on-quit.ts';
import { keepAwake } from './shell/keep-awake.ts';
import { readLaunchOptions } from './shell/launch-options.ts';
import { setMenu } from './shell/menu.ts';
import { openedFiles } from './shell/opened-files.ts';
import { createPaperPrinter } from './shell/paper-printer.ts';
import { denyPermissions } from './shell/permissions.ts';
import { saveDialog } from './shell/save-dialog.ts';
import { cancelOutsideRequests, quietChromium } from './shell/stay-offline.ts';
import { systemClock, systemHeartbeat, systemRandom } from './shell/system.ts';
import { createWindows } from './shell/windows.ts';
import { browserFolder } from './storage/browser-folder.ts';
import { type FolderProblem, openDataFolder } from './storage/data-folder.ts';
import { writeExport } from './storage/export-file.ts';
import { handedFile } from './storage/handed-file.ts';
import { createImportParser } from './workers/import-parser.ts';

const { dataFolder, files } = readLaunchOptions(process.argv.slice(1), process);
const log = createLog((line) => console.error(line));

// Electron asks for a folder that is there; where there can be none it keeps to its own.
const browser = await browserFolder(dataFolder);
if (browser) app.setPath('userData', browser);
app.enableSandbox();
quietChromium(app);
declareAppScheme();
containPages(app);
// Before it is packaged, the first word that is no option names the app itself.
const opened = openedFiles(app, app.isPackaged ? files : files.slice(1));

const parts = { clock: systemClock, heartbeat: systemHeartbeat, random: systemRandom };
const ALREADY_OPEN = 3;

/** Another desktop app with this folder has come to the front by now; that is a good end. */
function leave({ type, holder }: FolderProblem): void {
  const isHeld = type === 'library.locked';
  if (holder !== 'electron')
    console.log(shellStrings[isHeld ? 'alreadyOpen' : 'folderFailed'](dataFolder));
  app.exit(holder === 'electron' ? 0 : isHeld ? ALREADY_OPEN : 1);
}

async function start(): Promise<void> {
  const ipc = createIpcHost({ origin: appOrigin, log });
  const windows = createWindows({
    preload: buildFacts.preload,
    adopt: ipc.adopt,
    roomMoved: (sessionId) => services.roomMoved(sessionId),
    isStageRunning: () => services.isStageRunning(),
  });
  const folder = await openDataFolder(dataFolder, {
    ...parts,
    appVersion: buildFacts.version,
    hostKind: 'electron',
    onFront: windows.toFront,
  });
  if (!folder.ok) return leave(folder.error);
  const printer = createPaperPrinter();
  const services = createServices({
    ...parts,
    sessions: folder.value.sessions,
    settings: folder.value.settings,
    plans: folder.value.plans,
    place: folder.value.place,
    desktop,
    parser: createImportParser({ workerUrl: buildFacts.importWorker }),
    sink: saveDialog({
      window: windows.console,
      folder: app.getPath('documents'),
      write: writeExport,
    }),
    printer,
    rooms: windows.rooms,
    displays: keepAwake(powerSaveBlocker),
    outbox: ipc.outbox,
    info: { version: buildFacts.version, host: 'electron' },
  });
  ipc.listen(services);
  opened.taken((paths) => {
    services.hand(paths.map(handedFile));
    windows.toFront();
  });
  serveAppScheme({
    files: await readStaticFiles(buildFacts.pageFolder, buildFacts.pageFiles),
    headers: securityHeaders(null),
    papers: printer.papers,
    paperHeaders,
  });
  denyPermissions(session.defaultSession);
  cancelOutsideRequests(session.defaultSession);
  setMenu(process.platform);
  const end = (): Promise<void> => services.shutdown().then(folder.value.close);
  flushOnQuit({ app, powerMonitor, signals: process, flush: services.flush, end });
  await windows.openConsole();
  console.log(shellStrings.ready(`${appOrigin}/`));
}

// Not awaited: Electron is ready only after this file has been run to its end.
app
  .whenReady()
  .then(start)
  .catch((bug: unknown) => {
    log.bug('start', bug);
    app.exit(1);
  });
