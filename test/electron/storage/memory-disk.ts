// A disk in memory that remembers what is only in the system's cache: contents that were not
// synced, names whose folder was not. Every operation is logged and can be made to fail, to do half
// of its work, or to be the last one this process ever does.
import { basename, dirname } from 'node:path';
import type { FileInfo, FileSystem, NewFile } from '../../../electron/storage/file-system.ts';
import {
  type FileNode,
  type FolderNode,
  newFile,
  newFolder,
  type PowerCut,
  survivingFolder,
  type TreeNode,
} from './disk-tree.ts';

export type OpName =
  | Exclude<keyof FileSystem, 'realPath'>
  | 'write'
  | 'sync'
  | 'syncData'
  | 'close';
export interface LoggedOp {
  readonly nth: number;
  readonly name: OpName;
  readonly path: string;
}
export type Fault =
  | { readonly kind: 'error'; readonly code: string }
  /** A write takes only a part. */
  | { readonly kind: 'short' }
  /** It never answers. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'kill'; readonly when: 'before' | 'after' | 'torn' };
export type FaultTable = (op: LoggedOp) => Fault | null;

interface NameChange {
  readonly folders: readonly FolderNode[];
  readonly keep: () => void;
}

const MUTATING: ReadonlySet<OpName> = new Set([
  'create',
  'write',
  'sync',
  'syncData',
  'makeFolder',
  'rename',
  'remove',
  'removeTree',
  'syncFolder',
]);
export const isMutating = ({ name }: LoggedOp): boolean => MUTATING.has(name);

const problem = (code: string): Error => Object.assign(new Error(code), { code });
const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

export class MemoryDisk {
  readonly log: LoggedOp[] = [];
  /** The process is gone: nothing of it ever answers again. */
  isDead = false;
  /** What the folders' permissions say. */
  isWritable = true;
  #faults: FaultTable = () => null;
  #root = newFolder();
  #unsynced: NameChange[] = [];
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  setFaults(faults: FaultTable): void {
    this.#faults = faults;
  }

  /** The same disk for the next process. */
  revive(): MemoryDisk {
    const next = new MemoryDisk(this.#now);
    next.#root = this.#root;
    next.#unsynced = this.#unsynced;
    // The old process may still hold handles; it never runs again, so nothing is shared.
    this.isDead = true;
    return next;
  }

  /** The disk after the power came back. */
  afterPowerCut({ data, keepsName }: PowerCut): MemoryDisk {
    this.isDead = true;
    for (const [nth, change] of this.#unsynced.entries()) if (keepsName(nth)) change.keep();
    const next = new MemoryDisk(this.#now);
    next.#root = survivingFolder(this.#root, data);
    return next;
  }

  /** Another program's hand: goes past the log and the faults, and is on the disk at once. */
  put(path: string, bytes: Uint8Array): void {
    const folder = this.#folder(dirname(path));
    const node = { ...newFile(this.#now()), data: bytes, synced: bytes };
    folder.entries.set(basename(path), node);
    folder.kept.set(basename(path), node);
  }
  /** Another program deletes it. */
  drop(path: string): void {
    const folder = this.#folder(dirname(path));
    folder.entries.delete(basename(path));
    folder.kept.delete(basename(path));
  }
  get(path: string): Uint8Array | null {
    const node = this.#find(path);
    return node?.kind === 'file' ? node.data : null;
  }
  names(folder: string): readonly string[] {
    const node = this.#find(folder);
    return node?.kind === 'folder' ? [...node.entries.keys()].sort() : [];
  }
  /** Every file with its content, for comparing whole disks. */
  paths(folder = '/'): readonly string[] {
    return this.names(folder).flatMap((name) => {
      const path = folder === '/' ? `/${name}` : `${folder}/${name}`;
      return this.#find(path)?.kind === 'folder' ? this.paths(path) : [path];
    });
  }

  readonly fs: FileSystem = {
    realPath: async (path) => path,
    stat: (path) => this.#do('stat', path, () => this.#stat(path)),
    list: (folder) => this.#do('list', folder, () => [...this.#folder(folder).entries.keys()]),
    read: (path) => this.#do('read', path, () => Uint8Array.from(this.#file(path).data)),
    isWritable: (folder) =>
      this.#do('isWritable', folder, () => this.isWritable).catch(() => false),
    freeBytes: (folder) => this.#do('freeBytes', folder, () => 1_000_000_000),
    create: (path) => this.#do('create', path, () => this.#create(path)),
    makeFolder: (path) => this.#do('makeFolder', path, () => this.#add(path, newFolder())),
    rename: (from, to) => this.#do('rename', from, () => this.#rename(from, to)),
    remove: (path) => this.#do('remove', path, () => this.#remove(path, 'file')),
    removeTree: (path) =>
      this.#do('removeTree', path, () => this.#find(path) && this.#remove(path, 'folder')).then(
        () => undefined,
      ),
    syncFolder: (path) => this.#do('syncFolder', path, () => this.#syncFolder(path)),
  };

  async #do<T>(name: OpName, path: string, work: () => T, half?: () => T): Promise<T> {
    if (this.isDead) return never();
    const op = { nth: this.log.length, name, path };
    this.log.push(op);
    const fault = this.#faults(op);
    if (fault?.kind === 'error') throw problem(fault.code);
    if (fault?.kind === 'short' && half) return half();
    if (fault?.kind === 'hang') return never();
    if (fault?.kind !== 'kill') return work();
    if (fault.when === 'after') work();
    else if (fault.when === 'torn' && half) half();
    this.isDead = true;
    return never();
  }

  #create(path: string): NewFile {
    const node = newFile(this.#now());
    this.#add(path, node);
    const write = (bytes: Uint8Array): number => {
      node.data = Buffer.concat([node.data, bytes]);
      node.modifiedAt = this.#now();
      return bytes.length;
    };
    const sync = (): void => {
      if (!node.poisoned) node.synced = node.data;
    };
    const guarded = async (name: 'sync' | 'syncData'): Promise<void> => {
      try {
        await this.#do(name, path, sync);
      } catch (thrown) {
        node.poisoned = true;
        throw thrown;
      }
    };
    return {
      write: (bytes) =>
        this.#do(
          'write',
          path,
          () => write(bytes),
          () => write(bytes.subarray(0, (bytes.length + 1) >> 1)),
        ),
      sync: () => guarded('sync'),
      syncData: () => guarded('syncData'),
      close: () => this.#do('close', path, () => undefined),
    };
  }

  #find(path: string): TreeNode | undefined {
    let node: TreeNode | undefined = this.#root;
    for (const name of path.split('/').filter((one) => one !== '')) {
      if (node?.kind !== 'folder') return undefined;
      node = node.entries.get(name);
    }
    return node;
  }
  #folder(path: string): FolderNode {
    const node = this.#find(path);
    if (!node) throw problem('ENOENT');
    if (node.kind !== 'folder') throw problem('ENOTDIR');
    return node;
  }
  #file(path: string): FileNode {
    const node = this.#find(path);
    if (!node) throw problem('ENOENT');
    if (node.kind !== 'file') throw problem('EISDIR');
    return node;
  }
  #stat(path: string): FileInfo | null {
    const node = this.#find(path);
    if (!node) return null;
    const size = node.kind === 'file' ? node.data.length : 0;
    return { kind: node.kind, size, modifiedAt: node.modifiedAt };
  }
  #add(path: string, node: TreeNode): void {
    const folder = this.#folder(dirname(path));
    const name = basename(path);
    if (folder.entries.has(name)) throw problem('EEXIST');
    folder.entries.set(name, node);
    this.#unsynced.push({ folders: [folder], keep: () => folder.kept.set(name, node) });
  }
  #remove(path: string, kind: TreeNode['kind']): void {
    const folder = this.#folder(dirname(path));
    const name = basename(path);
    if (folder.entries.get(name)?.kind !== kind) throw problem('ENOENT');
    folder.entries.delete(name);
    this.#unsynced.push({ folders: [folder], keep: () => folder.kept.delete(name) });
  }
  #rename(from: string, to: string): void {
    const node = this.#find(from);
    if (!node) throw problem('ENOENT');
    const [source, target] = [this.#folder(dirname(from)), this.#folder(dirname(to))];
    const there = target.entries.get(basename(to));
    if (there?.kind === 'folder') throw problem('ENOTEMPTY');
    source.entries.delete(basename(from));
    target.entries.set(basename(to), node);
    this.#unsynced.push({
      folders: [source, target],
      keep: () => {
        source.kept.delete(basename(from));
        target.kept.set(basename(to), node);
      },
    });
  }
  #syncFolder(path: string): void {
    const folder = this.#folder(path);
    for (const change of this.#unsynced) if (change.folders.includes(folder)) change.keep();
    this.#unsynced = this.#unsynced.filter((change) => !change.folders.includes(folder));
  }
}
