// Files that are dropped or given to the app come to a screen one after the other, each when nothing
// else is open there.
import { useEffect, useRef } from 'react';
import { useAppStores, useWaitingFiles } from '../../store/hooks.ts';
import { readChosenFile } from './read-chosen-file.ts';
import { useFileDrop } from './use-file-drop.ts';

interface FileTurns {
  /** Nothing is open that somebody may be at work in. */
  readonly isFree: boolean;
  /** Opens what looks at a file. */
  readonly show: () => void;
  /** Takes what was dropped at once; false: it has to wait for its turn. */
  readonly takeNow: (files: readonly File[]) => boolean;
}

/** Answers whether files hover over the window. */
export function useFileTurns({ isFree, show, takeNow }: FileTurns): boolean {
  const { imports } = useAppStores();
  const files = useWaitingFiles();
  const open = useRef(show);
  open.current = show;
  useEffect(() => void imports.waiting.refresh(), [imports]);
  useEffect(() => {
    if (!isFree || files.length === 0) return;
    const next = imports.waiting.take();
    if (!next) return;
    open.current();
    if (next.file) void readChosenFile(imports, next.file);
    else void imports.readHanded(next.name);
  }, [imports, isFree, files]);
  return useFileDrop((dropped) => {
    if (!takeNow(dropped)) imports.waiting.drop(dropped);
  });
}
