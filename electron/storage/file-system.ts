// Everything storage asks of a disk. Each file of this folder goes through it, so that a test can
// put a disk beneath that fails, fills up, lies or dies at any operation.
export interface FileInfo {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
  /** Milliseconds since the epoch; only ever used to tell "touched" and to thin out snapshots. */
  readonly modifiedAt: number;
}

/** A file that was just created, open at its end. */
export interface NewFile {
  /** Appends and answers how many bytes were taken, which may be fewer than were given. */
  write(bytes: Uint8Array): Promise<number>;
  /** fsync: content and everything about it. */
  sync(): Promise<void>;
  /** fdatasync: content and size. */
  syncData(): Promise<void>;
  close(): Promise<void>;
}

/** Failures are thrown as Node throws them, with a `code` such as ENOSPC. */
export interface FileSystem {
  /** Never follows a link; null when there is nothing of that name. */
  stat(path: string): Promise<FileInfo | null>;
  list(folder: string): Promise<readonly string[]>;
  read(path: string): Promise<Uint8Array>;
  realPath(path: string): Promise<string>;
  /** Whether this folder can be written, as far as asking tells. */
  isWritable(folder: string): Promise<boolean>;
  /** Bytes that this person may still write there; null where the system does not say. */
  freeBytes(folder: string): Promise<number | null>;
  /** @throws EEXIST: nothing that exists is ever opened for writing. */
  create(path: string): Promise<NewFile>;
  /** One folder; its parent must be there. @throws EEXIST */
  makeFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  removeTree(path: string): Promise<void>;
  /** Puts the names in a folder on the disk; without effect where the system has no such step. */
  syncFolder(path: string): Promise<void>;
}
