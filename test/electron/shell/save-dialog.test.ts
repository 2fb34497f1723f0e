import { beforeEach, describe, expect, it, vi } from 'vitest';
import { problem } from '#shared/api/errors.ts';
import { err, ok } from '#shared/lib/result.ts';
import { saveDialog } from '../../../electron/shell/save-dialog.ts';

const chosen = vi.hoisted(() => ({
  canceled: false,
  filePaths: ['/chosen/Boards'] as readonly string[],
  filePath: '/chosen/Board.md',
  asked: null as unknown,
}));
vi.mock('electron', () => ({
  dialog: {
    showSaveDialog: async (options: unknown) => {
      chosen.asked = options;
      return chosen;
    },
    showOpenDialog: async (options: unknown) => {
      chosen.asked = options;
      return chosen;
    },
  },
}));

const document = { name: 'Board.md', mime: 'text/markdown', content: '# Board' };
let written: [string, string | Uint8Array][];
const sink = (
  answer = ok('Board (2).md') as Awaited<ReturnType<Parameters<typeof saveDialog>[0]['write']>>,
) =>
  saveDialog({
    window: () => null,
    folder: '/documents',
    write: async (path, content) => {
      written.push([path, content]);
      return answer;
    },
  });
beforeEach(() => {
  written = [];
  Object.assign(chosen, {
    canceled: false,
    filePath: '/chosen/Board.md',
    filePaths: ['/chosen/Boards'],
  });
});

describe('a finished document', () => {
  it('is offered for the person’s documents under its own name', async () => {
    await sink().hand(document);
    expect(chosen.asked).toMatchObject({
      defaultPath: expect.stringMatching(/documents.Board\.md$/),
    });
  });
  it('is written where they chose, and they hear the name it really got', async () => {
    expect(await sink().hand(document)).toEqual(ok({ kind: 'saved', name: 'Board (2).md' }));
    expect(written).toEqual([['/chosen/Board.md', '# Board']]);
  });
  it('is not written when they changed their mind', async () => {
    Object.assign(chosen, { canceled: true, filePath: '' });
    expect(await sink().hand(document)).toEqual(ok({ kind: 'cancelled' }));
    expect(written).toEqual([]);
  });
  it('that can’t be written is an error as data', async () => {
    const failed = err(problem('export.failed'));
    expect(await sink(failed).hand(document)).toEqual(failed);
  });
});

describe('several documents', () => {
  const make = async (nth: number) => ok({ ...document, name: `Board ${nth}.json` });

  it('go into one folder of the person’s choice, each under its own name', async () => {
    const saved = ok({ kind: 'saved', count: 2, folder: 'Boards' });
    expect(await sink().handAll(2, make)).toEqual(saved);
    expect(written.map(([path]) => path.replaceAll('\\', '/'))).toEqual([
      '/chosen/Boards/Board 0.json',
      '/chosen/Boards/Board 1.json',
    ]);
    expect(chosen.asked).toMatchObject({ defaultPath: '/documents' });
  });
  it('are not even made when the person changed their mind', async () => {
    Object.assign(chosen, { canceled: true, filePaths: [] });
    const never = vi.fn(make);
    expect(await sink().handAll(2, never)).toEqual(ok({ kind: 'cancelled' }));
    expect(never).not.toHaveBeenCalled();
  });
  it('stop at the first that can’t be written', async () => {
    const failed = err(problem('export.failed'));
    expect(await sink(failed).handAll(3, make)).toEqual(failed);
    expect(written).toHaveLength(1);
  });
});
