// Who may import whom, as data. The first row whose `room` begins a file's path speaks for it; the
// error a test gives is the row's `because`.
export interface Room {
  readonly room: string;
  /** Paths from the project's root that files of this room may import. */
  readonly mayImport: readonly string[];
  /** Packages and built-ins, by name; `node:` stands for all of Node. */
  readonly mayUse: readonly string[];
  readonly because: string;
}

const sharedOrder = [
  'shared/lib/',
  'shared/domain/',
  'shared/ops/',
  'shared/workshops/',
  'shared/derive/',
  'shared/format/',
  'shared/api/',
  'shared/strings/',
  'shared/transfer/',
];

const shared: readonly Room[] = sharedOrder.map((room, nth) => ({
  room,
  mayImport: sharedOrder.slice(0, nth + 1),
  mayUse: room === 'shared/lib/' ? ['zod'] : [],
  because: `shared/ runs anywhere and imports only what stands before it: ${sharedOrder.join(' ')}`,
}));

export const importTable: readonly Room[] = [
  ...shared,
  {
    room: 'electron/storage/',
    mayImport: ['shared/', 'electron/storage/'],
    mayUse: ['node:', 'lowdb'],
    because: 'Storage knows files, and of the services only the types of their ports.',
  },
  {
    room: 'electron/services/',
    mayImport: ['shared/', 'electron/services/'],
    mayUse: [],
    because: 'Services know neither Electron nor Node: what they need comes through ports.',
  },
  {
    room: 'electron/hosts/ipc-host.ts',
    mayImport: ['shared/', 'electron/services/', 'electron/hosts/'],
    mayUse: ['electron', 'node:'],
    because: 'The IPC host alone speaks to ipcMain.',
  },
  {
    room: 'electron/hosts/',
    mayImport: ['shared/', 'electron/services/', 'electron/hosts/'],
    mayUse: ['node:', 'ws'],
    because: 'Hosts put the contract on a wire; files and windows are not theirs.',
  },
  {
    room: 'electron/shell/',
    mayImport: ['shared/', 'electron/shell/'],
    mayUse: ['electron', 'node:'],
    because: 'The shell is Electron’s furniture and knows no service.',
  },
  {
    room: 'electron/workers/',
    mayImport: ['shared/', 'electron/workers/'],
    mayUse: ['node:'],
    because: 'Workers parse; they reach nothing else.',
  },
  {
    room: 'electron/preload.ts',
    mayImport: [],
    mayUse: ['electron'],
    because: 'The preload is a bare door: types only, no logic.',
  },
  {
    room: 'electron/build-facts.ts',
    mayImport: [],
    mayUse: ['node:'],
    because: 'What the bundler writes in: constants and paths only.',
  },
  {
    room: 'electron/serve.ts',
    mayImport: ['shared/', 'electron/'],
    mayUse: ['node:'],
    because: 'The web host starts without Electron.',
  },
  {
    room: 'electron/main.ts',
    mayImport: ['shared/', 'electron/'],
    mayUse: ['electron', 'node:'],
    because: 'The composition root puts its own side together.',
  },
  {
    room: 'renderer/transport/',
    mayImport: [
      'shared/api/',
      'shared/lib/',
      'shared/domain/limits.ts',
      'shared/format/safe-json.ts',
      'renderer/transport/',
    ],
    mayUse: [],
    because: 'A transport knows the wire and nothing of stores or screens.',
  },
  {
    room: 'renderer/store/hooks.ts',
    mayImport: ['shared/', 'renderer/store/'],
    mayUse: ['react', 'zustand'],
    because: 'One file joins React and the stores.',
  },
  {
    room: 'renderer/store/',
    mayImport: ['shared/', 'renderer/store/'],
    mayUse: ['zustand/vanilla'],
    because: 'Stores run without React.',
  },
  {
    room: 'renderer/dnd/',
    mayImport: ['shared/', 'renderer/dnd/'],
    mayUse: ['react', 'react/jsx-runtime', 'react-dnd', 'dnd-core'],
    because: 'Dragging knows records by name only; what a drop means is the canvas’s.',
  },
  {
    room: 'renderer/commands/',
    mayImport: ['shared/', 'renderer/store/', 'renderer/commands/'],
    mayUse: [],
    because: 'A command is an intent and runs without React.',
  },
  {
    room: 'renderer/components/',
    mayImport: ['shared/strings/', 'shared/lib/', 'renderer/components/', 'renderer/styles/'],
    mayUse: ['react', 'react/jsx-runtime', 'lucide-react'],
    because: 'Components are plain parts: props in, events out.',
  },
  {
    room: 'renderer/canvases/',
    mayImport: [
      'shared/',
      'renderer/canvases/',
      'renderer/components/',
      'renderer/dnd/',
      'renderer/commands/',
      'renderer/store/',
      'renderer/styles/',
    ],
    mayUse: ['react', 'react/jsx-runtime', 'react-dnd'],
    because: 'Canvases read by selectors and act by commands; the wire is not theirs.',
  },
  {
    room: 'renderer/writers/',
    mayImport: ['shared/', 'renderer/writers/'],
    mayUse: ['pptxgenjs', 'fflate'],
    because: 'Writers make bytes of what shared/ has laid out, with packages of their own.',
  },
  {
    room: 'renderer/screens/',
    mayImport: [
      'shared/',
      'renderer/screens/',
      'renderer/writers/',
      'renderer/canvases/',
      'renderer/components/',
      'renderer/dnd/',
      'renderer/commands/',
      'renderer/store/',
      'renderer/styles/',
    ],
    mayUse: ['react', 'react/jsx-runtime'],
    because: 'Screens put parts together; the wire is not theirs.',
  },
  {
    room: 'renderer/main.tsx',
    mayImport: ['shared/', 'renderer/'],
    mayUse: ['react', 'react/jsx-runtime', 'react-dom/client', 'react-dom'],
    because: 'The composition root puts its own side together.',
  },
];

export const roomOf = (path: string): Room | undefined =>
  importTable.find(({ room }) => path.startsWith(room));
