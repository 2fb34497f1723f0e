import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, findCycle, importGraph, root } from './import-graph.ts';
import { importTable, roomOf } from './import-table.ts';

const graph = await importGraph();

describe('the house', () => {
  it('has a row in the import table for every source file, and no row for nothing', () => {
    expect([...graph.keys()].filter((path) => !roomOf(path))).toEqual([]);
    const empty = importTable.filter(
      ({ room }) => ![...graph.keys()].some((path) => path.startsWith(room)),
    );
    expect(empty.map(({ room }) => room)).toEqual([]);
  });

  it('keeps to the import table', () => {
    const wrong: string[] = [];
    for (const [path, imports] of graph) {
      const room = roomOf(path);
      if (!room) continue;
      for (const { path: imported, external } of imports) {
        const allowed = external
          ? room.mayUse.some(
              (name) => imported === name || (name === 'node:' && imported.startsWith('node:')),
            )
          : room.mayImport.some((start) => imported.startsWith(start));
        if (!allowed) wrong.push(`${path} imports ${imported}. ${room.because}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('loads the writers, which are large and seldom needed, only when somebody asks', () => {
    const eager = [...graph].flatMap(([path, imports]) =>
      path.startsWith('renderer/writers/')
        ? []
        : imports.filter((one) => one.path.startsWith('renderer/writers/') && !one.isLazy),
    );
    expect(eager).toEqual([]);
    const lazy = [...graph.values()].flat().filter(({ isLazy }) => isLazy);
    expect([...new Set(lazy.map(({ path }) => path))].sort()).toEqual([
      'renderer/writers/slides-writer.ts',
      'renderer/writers/zip-writer.ts',
    ]);
  });

  it('has no import cycle', () => {
    expect(findCycle(graph)).toBeNull();
  });

  it('finds a cycle where there is one', () => {
    const to = (path: string) => [{ path, external: false, isLazy: false }];
    const knot = new Map([
      ['a', to('b')],
      ['b', to('c')],
      ['c', to('b')],
    ]);
    expect(findCycle(knot)).toEqual(['b', 'c', 'b']);
  });
});

describe('files', () => {
  const folders = ['shared', 'electron', 'renderer', 'test', 'build'];
  const sources = folders.flatMap((folder) => filesBelow(folder, /\.(tsx?|mjs|css)$/));
  const linesOf = (path: string): number =>
    readFileSync(join(root, path), 'utf8').split('\n').length;

  it('are never over 300 lines, and half of them under 80', () => {
    expect(sources.filter((path) => linesOf(path) > 300)).toEqual([]);
    const lengths = sources.map(linesOf).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
  });

  it('are named in kebab case for what they hold', () => {
    const odd = sources.filter((path) => {
      const name = path.split('/').at(-1) ?? '';
      const vague = /^(utils?|helpers?|types?|index|manager)\./.test(name);
      return (
        vague ||
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|bench|spec|pictures|long|config|d))*\.(tsx?|mjs|css)$/.test(
          name,
        )
      );
    });
    expect(odd).toEqual([]);
  });

  it('need no escape hatch from the type checker', () => {
    const hatch = /(\bas any\b|: any\b|@ts-ignore|@ts-expect-error|biome-ignore)/;
    const open = sources
      .filter((path) => !path.startsWith('test/architecture/'))
      .filter((path) => hatch.test(readFileSync(join(root, path), 'utf8')));
    expect(open).toEqual([]);
  });
});
