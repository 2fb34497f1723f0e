// However the app ends when it can say so itself: first everything goes to the disk.
import type { App, PowerMonitor } from 'electron';

const WAIT_MS = 5_000;

interface Ending {
  readonly app: App;
  readonly powerMonitor: PowerMonitor;
  readonly signals: NodeJS.Process;
  /** Resolves when the disk has everything. */
  flush(): Promise<void>;
}

export function flushOnQuit({ app, powerMonitor, signals, flush }: Ending): void {
  let state: 'running' | 'flushing' | 'flushed' = 'running';
  const finish = (): void => {
    state = 'flushed';
    app.quit();
  };
  app.on('before-quit', (event) => {
    if (state === 'flushed') return;
    event.preventDefault();
    if (state === 'flushing') return;
    state = 'flushing';
    const late = new Promise<void>((resolve) => void setTimeout(resolve, WAIT_MS));
    Promise.race([flush(), late]).then(finish, finish);
  });
  const quit = (): void => app.quit();
  app.on('window-all-closed', quit);
  // Windows tells each window that the person is logging off; the others tell the app.
  app.on('browser-window-created', (_, window) => void window.on('session-end', quit));
  powerMonitor.on('shutdown', quit);
  signals.on('SIGINT', quit);
  signals.on('SIGTERM', quit);
}
