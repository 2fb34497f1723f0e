// The imports of the source as the bundler sees them: types are gone, aliases are resolved.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

export const root = join(import.meta.dirname, '..', '..');

/** Every file below a folder of the project, as paths from its root. */
export function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !path.includes('node_modules'))
    .sort();
}

export interface ImportedModule {
  readonly path: string;
  /** A package or a built-in, by the name it is imported by. */
  readonly external: boolean;
  /** Only when it is asked for: `import()`. */
  readonly isLazy: boolean;
}

/** What each source file imports at run time. */
export async function importGraph(): Promise<ReadonlyMap<string, readonly ImportedModule[]>> {
  const sources = ['shared', 'electron', 'renderer'].flatMap((folder) =>
    filesBelow(folder, /\.tsx?$/),
  );
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: sources,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'unused',
    format: 'esm',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    loader: { '.css': 'empty', '.woff2': 'empty', '.svg': 'empty', '.png': 'empty' },
    logLevel: 'error',
  });
  return new Map(
    Object.entries(metafile.inputs)
      .filter(([path]) => /\.tsx?$/.test(path))
      .map(([path, { imports }]) => [
        path,
        imports
          .filter((one) => !/\.(css|woff2|svg|png)$/.test(one.path))
          .map((one) => ({
            path: one.path,
            external: one.external === true,
            isLazy: one.kind === 'dynamic-import',
          })),
      ]),
  );
}

/** The files of one import cycle, or null when there is none. */
export function findCycle(graph: ReadonlyMap<string, readonly ImportedModule[]>): string[] | null {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    trail.push(path);
    for (const next of graph.get(path) ?? []) {
      const cycle = next.external ? null : visit(next.path);
      if (cycle) return cycle;
    }
    trail.pop();
    done.add(path);
    return null;
  };
  for (const path of graph.keys()) {
    const cycle = visit(path);
    if (cycle) return cycle;
  }
  return null;
}
