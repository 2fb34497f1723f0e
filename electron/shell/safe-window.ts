// The one place where windows are made, and the only web preferences there are.
import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';

type Look = Omit<BrowserWindowConstructorOptions, 'webPreferences'>;

export const safeWindow = (preload: string, look: Look): BrowserWindow =>
  new BrowserWindow({
    backgroundColor: '#f6f2ea',
    title: 'Commonboard',
    show: true,
    ...look,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      // The clock of a stage must not slow down behind another window.
      backgroundThrottling: false,
    },
  });

/** A window that is never shown, for pages that become a PDF: nothing in it can do anything. */
export const paperWindow = (): BrowserWindow =>
  new BrowserWindow({
    show: false,
    webPreferences: {
      javascript: false,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
