// The real disk. Files and folders are the user's alone.
import {
  access,
  constants,
  type FileHandle,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  statfs,
  unlink,
} from 'node:fs/promises';
import { errorCode } from './disk-problem.ts';
import type { FileInfo, FileSystem, NewFile } from './file-system.ts';

const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;
/** What a file system answers that has no way to sync a folder. */
const NO_FOLDER_SYNC: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'EISDIR']);

const newFile = (handle: FileHandle): NewFile => ({
  write: async (bytes) => (await handle.write(bytes, 0, bytes.length)).bytesWritten,
  sync: () => handle.sync(),
  syncData: () => handle.datasync(),
  close: () => handle.close(),
});

async function stat(path: string): Promise<FileInfo | null> {
  try {
    const found = await lstat(path);
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
    return { kind, size: found.size, modifiedAt: found.mtimeMs };
  } catch (thrown) {
    const code = errorCode(thrown);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw thrown;
  }
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (thrown) {
    if (!NO_FOLDER_SYNC.has(errorCode(thrown))) throw thrown;
  } finally {
    await handle.close();
  }
}

export const nodeFileSystem: FileSystem = {
  stat,
  list: (folder) => readdir(folder),
  read: (path) => readFile(path),
  realPath: (path) => realpath(path),
  isWritable: (folder) =>
    access(folder, constants.W_OK).then(
      () => true,
      () => false,
    ),
  freeBytes: (folder) =>
    statfs(folder).then(
      ({ bavail, bsize }) => bavail * bsize,
      () => null,
    ),
  create: async (path) => newFile(await open(path, 'wx', FILE_MODE)),
  makeFolder: (path) => mkdir(path, FOLDER_MODE),
  rename,
  remove: unlink,
  removeTree: (path) => rm(path, { recursive: true, force: true }),
  syncFolder,
};
