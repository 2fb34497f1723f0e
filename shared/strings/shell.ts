// The words of the menu, the dialogs and the terminal.
export const shellStrings = {
  consoleTitle: 'Commonboard',
  roomTitle: 'Commonboard: the room',
  menuFile: 'File',
  menuEdit: 'Edit',
  menuView: 'View',
  menuWindow: 'Window',
  saveTitle: 'Save a copy',
  saveHere: 'Save here',
  allFiles: 'All files',
  ready: (address: string): string => `Commonboard is ready at ${address}`,
  alreadyOpen: (folder: string): string =>
    `Commonboard is already open with the folder ${folder}. Close it there first, or choose another folder with --data.`,
  portTaken: (port: number): string =>
    `Something else is using port ${port}. Choose another one with --port, or 0 for any.`,
  folderFailed: (folder: string): string =>
    `Commonboard could not open the folder ${folder}. Nothing in it was changed.`,
} as const;
