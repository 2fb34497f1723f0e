import { useCallback, useEffect, useState } from 'react';
import type { AppError } from '#shared/api/errors.ts';
import { useAppStores } from '../../store/hooks.ts';
import { addFile, lookInto, type SeenFile } from './import-files.ts';

/** How far one of several files is. */
export type Stand =
  | { readonly at: 'waiting' | 'reading' | 'adding' | 'added' }
  | { readonly at: 'seen'; readonly seen: SeenFile }
  | { readonly at: 'refused'; readonly problem: AppError };

export interface FileOnItsWay {
  readonly key: string;
  readonly file: File;
  readonly stand: Stand;
}

export interface Several {
  readonly phase: 'looking' | 'asking' | 'adding' | 'done';
  readonly files: readonly FileOnItsWay[];
  readonly countAt: (at: Stand['at']) => number;
  /** Not each of them becomes a session. */
  readonly hasPlan: boolean;
  readonly addAll: () => Promise<void>;
}

/** Looks into them one after the other, and makes nothing before `addAll`. */
export function useSeveral(chosen: readonly File[]): Several {
  const stores = useAppStores();
  const { imports, library } = stores;
  const [hasPlan, setHasPlan] = useState(false);
  const [phase, setPhase] = useState<Several['phase']>('looking');
  const [files, setFiles] = useState<readonly FileOnItsWay[]>(() =>
    chosen.map((file, nth) => ({ key: `${nth}:${file.name}`, file, stand: { at: 'waiting' } })),
  );
  const put = useCallback(
    (file: File, stand: Stand): void =>
      setFiles((all) => all.map((one) => (one.file === file ? { ...one, stand } : one))),
    [],
  );

  useEffect(() => {
    let left = false;
    const lookAtAll = async (): Promise<void> => {
      for (const file of chosen) {
        put(file, { at: 'reading' });
        const seen = await lookInto(file, { imports });
        if (left) return;
        if (seen.ok && seen.value.kind === 'plan') setHasPlan(true);
        put(
          file,
          seen.ok ? { at: 'seen', seen: seen.value } : { at: 'refused', problem: seen.error },
        );
      }
      setPhase('asking');
    };
    void lookAtAll();
    return () => {
      left = true;
      imports.reset();
    };
  }, [chosen, imports, put]);

  const addAll = async (): Promise<void> => {
    setPhase('adding');
    for (const { file, stand } of files) {
      if (stand.at !== 'seen') continue;
      put(file, { at: 'adding' });
      const added = await addFile(file, stores);
      put(file, added.ok ? { at: 'added' } : { at: 'refused', problem: added.error });
    }
    await library.refresh();
    setPhase('done');
  };
  const countAt = (at: Stand['at']): number => files.filter(({ stand }) => stand.at === at).length;
  return { phase, files, countAt, hasPlan, addAll };
}
