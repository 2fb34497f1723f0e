// What the memory disk is made of, and what is left of it when the power goes.
export interface FileNode {
  readonly kind: 'file';
  /** As every process sees it. */
  data: Uint8Array;
  /** As the disk has it. */
  synced: Uint8Array;
  /** A sync failed once: later ones answer well and do nothing, as real systems do. */
  poisoned: boolean;
  modifiedAt: number;
}
export interface FolderNode {
  readonly kind: 'folder';
  readonly entries: Map<string, TreeNode>;
  readonly kept: Map<string, TreeNode>;
  modifiedAt: number;
}
export type TreeNode = FileNode | FolderNode;

/** What becomes of the cache when the power goes. */
export interface PowerCut {
  readonly data: 'kept' | 'dropped' | 'zeroed' | 'cut';
  /** Asked for each name change that was not synced, in order. */
  readonly keepsName: (nth: number) => boolean;
}

const SECTOR = 512;

export const newFolder = (): FolderNode => ({
  kind: 'folder',
  entries: new Map(),
  kept: new Map(),
  modifiedAt: 0,
});

export const newFile = (modifiedAt: number): FileNode => ({
  kind: 'file',
  data: new Uint8Array(),
  synced: new Uint8Array(),
  poisoned: false,
  modifiedAt,
});

export function survivingFolder(folder: FolderNode, data: PowerCut['data']): FolderNode {
  const next = newFolder();
  for (const [name, node] of folder.kept) {
    const survivor =
      node.kind === 'folder' ? survivingFolder(node, data) : survivingFile(node, data);
    next.entries.set(name, survivor);
    next.kept.set(name, survivor);
  }
  return next;
}

function survivingFile(node: FileNode, data: PowerCut['data']): FileNode {
  const { synced, data: seen } = node;
  const sectors = Math.max(synced.length, seen.length - (seen.length % SECTOR));
  const content = {
    kept: () => seen,
    dropped: () => synced,
    zeroed: () => Buffer.concat([synced, Buffer.alloc(Math.max(0, seen.length - synced.length))]),
    cut: () => seen.subarray(0, sectors),
  }[data]();
  return { ...newFile(node.modifiedAt), data: content, synced: content };
}
