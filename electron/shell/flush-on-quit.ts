// However the app ends when it can say so itself: first everything goes to the disk.
import type { App, PowerMonitor } from 'electron';

const WAIT_MS = 5_000;

interface Ending {
  readonly app: App;
  readonly powerMonitor: PowerMonitor;
  readonly signals: NodeJS.Process;
  /** Before the machine sleeps: the disk gets everything, the app goes on. */
  flush(): Promise<void>;
  /** Resolves when the disk has everything and nothing is open any more. */
  end(): Promise<void>;
}

export function flushOnQuit({ app, powerMonitor, signals, flush, end }: Ending): void {
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
    Promise.race([end(), late]).then(finish, finish);
  });
  const quit = (): void => app.quit();
  app.on('window-all-closed', quit);
  // Windows tells each window that the person is logging off; the others tell the app.
  app.on('browser-window-created', (_, window) => void window.on('session-end', quit));
  powerMonitor.on('shutdown', quit);
  powerMonitor.on('suspend', () => void flush());
  signals.on('SIGINT', quit);
  signals.on('SIGTERM', quit);
}
