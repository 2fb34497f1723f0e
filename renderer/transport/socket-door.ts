/** What the browser's wire needs of the page it runs in. */
export interface SocketDoor {
  /** `http://127.0.0.1:PORT`, without a path. */
  readonly origin: string;
  /** A name of this page load: 26 characters of the alphabet of ids. */
  readonly windowName: string;
  token(): string | null;
  fetch(url: string, init: RequestInit): Promise<Response>;
  openSocket(url: string): WebSocket;
  wait(run: () => void, delayMs: number): void;
  /** Calls back when the page was given a new token. */
  onNewToken(listener: () => void): void;
}
