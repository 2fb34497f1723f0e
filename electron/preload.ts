// The only bridge between a page and the app: ask one thing, hear one thing. No logic.
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('commonboard', {
  call: (name: string, input: unknown): Promise<unknown> =>
    ipcRenderer.invoke('commonboard.call', name, input),
  on: (event: string, listener: (payload: unknown) => void): (() => void) => {
    const heard = (_: IpcRendererEvent, name: string, payload: unknown): void => {
      if (name === event) listener(payload);
    };
    ipcRenderer.on('commonboard.event', heard);
    return () => void ipcRenderer.off('commonboard.event', heard);
  },
});
