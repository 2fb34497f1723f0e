// Runs in the page, before the page's own scripts, as Electron's sandboxed preload does: the
// bundle sees `require('electron')` and nothing else of Node, and what it exposes is frozen.

/** The source of an init script. `__doubleInvoke` is the binding to the host's process. */
export const sandboxedPreload = (bundle: string): string => `(() => {
  const invokeHost = globalThis.__doubleInvoke;
  delete globalThis.__doubleInvoke;
  if (globalThis !== globalThis.top || !location.host.endsWith('.localhost')) return;
  const listeners = new Map();
  const on = (channel, listener) => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
  };
  const off = (channel, listener) => {
    listeners.set(channel, (listeners.get(channel) ?? []).filter((one) => one !== listener));
  };
  // Where a test listens in, what crosses is told on the page's console.
  const heard = (what) => {
    if (Reflect.get(globalThis, Symbol.for('commonboard.heard'))) console.debug(JSON.stringify(what));
  };
  const deliver = (channel, args) => {
    heard(args);
    for (const listener of listeners.get(channel) ?? []) listener({}, ...args);
  };
  Object.defineProperty(globalThis, Symbol.for('commonboard.double'), { value: deliver });
  const cloned = (value) => (typeof value === 'function' ? value : structuredClone(value));
  const bridged = (value) => {
    if (typeof value === 'function') return (...args) => bridged(value(...args.map(cloned)));
    if (typeof value !== 'object' || value === null || value instanceof Promise) return value;
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([k, v]) => [k, bridged(v)])));
  };
  const electron = {
    contextBridge: {
      exposeInMainWorld(name, api) {
        Object.defineProperty(globalThis, name, { value: bridged(api), enumerable: true });
      },
    },
    ipcRenderer: {
      on,
      off,
      invoke: async (channel, ...args) => {
        const answer = await invokeHost(channel, structuredClone(args));
        heard(answer);
        if ('thrown' in answer) throw new Error(answer.thrown);
        return answer.value;
      },
    },
  };
  const require = (name) => {
    if (name === 'electron') return electron;
    throw new Error('module not found: ' + name);
  };
  const module = { exports: {} };
  ((require, module, exports) => {
${bundle}
  })(require, module, module.exports);
})();`;
