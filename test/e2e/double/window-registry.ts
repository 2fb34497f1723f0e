// The double's windows: which page in Chromium belongs to which, and who else wants to know.
import { EventEmitter } from 'node:events';
import type { Frame, Page } from '@playwright/test';

/** What `event.preventDefault` does in Electron. */
export class Preventable {
  isPrevented = false;
  preventDefault = (): void => {
    this.isPrevented = true;
  };
}

const fakeOrigin = 'http://commonboard.localhost';
const realOrigin = 'app://commonboard';
/** Chromium alone can't serve `app://`: its pages come from a name that is always this machine. */
export const toChromium = (url: string): string => url.replace(realOrigin, fakeOrigin);
export const fromChromium = (url: string): string => url.replace(fakeOrigin, realOrigin);

/** One object a frame, as in Electron, so that frames can be compared. */
export class FrameDouble {
  readonly #frame: Frame;
  constructor(frame: Frame) {
    this.#frame = frame;
  }
  get url(): string {
    return fromChromium(this.#frame.url());
  }
}

export class WebContentsDouble extends EventEmitter {
  static #count = 0;
  readonly id = ++WebContentsDouble.#count;
  readonly #frames = new Map<Frame, FrameDouble>();
  page: Page | null = null;
  /** The address that the app itself is loading: not the page's own wish. */
  loading: string | null = null;
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });

  get mainFrame(): FrameDouble | null {
    return this.page ? this.frame(this.page.mainFrame()) : null;
  }
  frame(frame: Frame): FrameDouble {
    const known = this.#frames.get(frame) ?? new FrameDouble(frame);
    this.#frames.set(frame, known);
    return known;
  }
  printToPDF = async (look: object): Promise<Buffer> => {
    if (!this.page) throw new Error('A window without a page is not printed.');
    return this.page.pdf(look);
  };
  isDestroyed = (): boolean => this.page === null || this.page.isClosed();
  getURL = (): string => (this.page ? fromChromium(this.page.url()) : '');
  setWindowOpenHandler = (handler: WebContentsDouble['openHandler']): void => {
    this.openHandler = handler;
  };
  send = (channel: string, ...args: readonly unknown[]): void => {
    const cloned = structuredClone(args);
    this.page
      ?.evaluate(
        ([key, name, payload]) => {
          const deliver: unknown = Reflect.get(globalThis, Symbol.for(key));
          if (typeof deliver === 'function') deliver(name, payload);
        },
        ['commonboard.double', channel, cloned] as const,
      )
      // The page was closed or loaded anew in between: Electron drops the message as well.
      .catch(() => undefined);
  };
}
