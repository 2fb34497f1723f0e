// What the window knows beside its session, against the real services.
import { describe, expect, it, vi } from 'vitest';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { type AppStore, createAppStore } from '../../../renderer/store/app-store.ts';
import { columnMemory } from '../../../renderer/store/column-memory.ts';
import { frozenSession } from '../../../renderer/store/frozen-session.ts';
import { createImportStore, type ImportStore } from '../../../renderer/store/import-store.ts';
import { createLibraryStore } from '../../../renderer/store/library-store.ts';
import type { OpenSession } from '../../../renderer/store/open-session.ts';
import { memoryHost, type Wire } from '../../builders/memory-host.ts';
import { seededBytes } from '../../builders/random.ts';
import { buildSession } from '../../builders/session.ts';

const built = buildSession(2);
const { id: sessionId } = sessionRecord(built.session);
const [noteId] = built.noteIds;
if (!noteId) throw new Error('Notes were built.');

async function started() {
  const host = memoryHost();
  await host.repository.create(built.session);
  return host;
}
const appOf = ({ client }: Wire): AppStore =>
  createAppStore({ client, random: seededBytes(8), now: () => 1 });

const importsOf = (wire: Wire): ImportStore =>
  createImportStore(wire.client, seededBytes(9), columnMemory(appOf(wire)));

async function opened(wire: Wire): Promise<{ app: AppStore; open: OpenSession }> {
  const app = appOf(wire);
  await app.start();
  app.openSession(sessionId);
  const { open } = app.state.getState();
  if (!open) throw new Error('It should be open.');
  await vi.waitFor(() => expect(open.store.state.getState().phase).toBe('open'));
  return { app, open };
}
const textOf = ({ store }: OpenSession): string | undefined =>
  store.state.getState().session.note.get(noteId)?.text;

describe('the app', () => {
  it('says why it can’t start, and starts when the host is there', async () => {
    const wire = (await started()).connect();
    const app = appOf(wire);
    wire.cut();
    await app.start();
    expect(app.state.getState()).toMatchObject({ phase: 'failed', problem: { type: 'host.lost' } });
    wire.join();
    await vi.waitFor(() => expect(app.state.getState().phase).toBe('ready'));
    expect(app.state.getState().problem).toBeNull();
  });

  it('has one session open, the same one however often it is asked', async () => {
    const { app, open } = await opened((await started()).connect());
    app.openSession(sessionId);
    expect(app.state.getState().open).toBe(open);
    app.leaveSession();
    expect(app.state.getState().open).toBeNull();
  });

  it('goes on saving a session that was left too early, and only then lets it go', async () => {
    const host = await started();
    const wire = host.connect();
    const { app, open } = await opened(wire);
    wire.cut();
    open.store.dispatch([{ type: 'note.edit', noteId, text: 'Typed while the host was gone' }]);
    app.leaveSession();
    expect(app.state.getState()).toMatchObject({ open: null, leaving: [open] });
    wire.join();
    await vi.waitFor(() => expect(app.state.getState().leaving).toEqual([]));
    const again = await opened(host.connect());
    expect(textOf(again.open)).toBe('Typed while the host was gone');
  });

  it('comes back to a session that is still being left as it was', async () => {
    const wire = (await started()).connect();
    const { app, open } = await opened(wire);
    open.store.setTyping('note', true);
    app.leaveSession();
    app.openSession(sessionId);
    expect(app.state.getState()).toMatchObject({ open, leaving: [] });
    open.store.setTyping('note', false);
    expect(app.state.getState().open).toBe(open);
  });

  it('keeps what a field hands on while its screen goes away', async () => {
    const host = await started();
    const { app, open } = await opened(host.connect());
    open.store.setTyping('note', true);
    app.leaveSession();
    open.store.dispatch([{ type: 'note.edit', noteId, text: 'The last words' }]);
    open.store.setTyping('note', false);
    await vi.waitFor(() => expect(app.state.getState().leaving).toEqual([]));
    expect(textOf((await opened(host.connect())).open)).toBe('The last words');
  });

  it('keeps a setting on this machine and shows it at once', async () => {
    const host = await started();
    const app = appOf(host.connect());
    await app.start();
    const written = app.changeSettings({ theme: 'dark-room' });
    expect(app.state.getState().settings.theme).toBe('dark-room');
    await written;
    const other = appOf(host.connect());
    await other.start();
    expect(other.state.getState().settings.theme).toBe('dark-room');
  });
});

describe('a frozen room', () => {
  it('keeps showing what it showed and takes no changes', async () => {
    const { open } = await opened((await started()).connect());
    const frozen = frozenSession(open);
    const before = textOf(frozen);
    open.store.dispatch([{ type: 'note.edit', noteId, text: 'Written meanwhile' }]);
    expect(textOf(open)).toBe('Written meanwhile');
    expect(textOf(frozen)).toBe(before);
    expect(frozen.store.dispatch([{ type: 'note.delete', noteIds: [noteId] }])).toBe(false);
    expect(textOf(open)).toBe('Written meanwhile');
  });
});

describe('the library', () => {
  it('takes back what was just moved to the trash', async () => {
    const library = createLibraryStore((await started()).connect().client);
    await library.refresh();
    await library.trash([{ sessionId, title: 'Kindness' }]);
    expect(library.state.getState()).toMatchObject({
      trashed: [{ title: 'Kindness' }],
      listing: { sessions: [] },
    });
    await library.untrash();
    expect(library.state.getState().listing?.sessions).toHaveLength(1);
    expect(library.state.getState().trashed).toEqual([]);
  });

  it('sees what another window did', async () => {
    const host = await started();
    const mine = createLibraryStore(host.connect().client);
    const other = createLibraryStore(host.connect().client);
    await mine.refresh();
    await other.rename(sessionId, 'Another name');
    await vi.waitFor(() =>
      expect(mine.state.getState().listing?.sessions[0]?.title).toBe('Another name'),
    );
  });
});

describe('an import', () => {
  const table = new TextEncoder().encode('text,moderated\none,1\ntwo,-1\nthree,0\n');

  it('makes nothing before it is applied, and is one step of the undo', async () => {
    const wire = (await started()).connect();
    const { open } = await opened(wire);
    const imports = importsOf(wire);
    const count = (): number => open.store.state.getState().session.note.size;
    await imports.readFile('table.csv', table);
    expect(imports.state.getState().preview).toMatchObject({ kind: 'table', noteCount: 2 });
    expect(count()).toBe(2);
    await imports.addTo(open.store, built.canvasId, null);
    await vi.waitFor(() => expect(count()).toBe(4));
    open.store.undo();
    await vi.waitFor(() => expect(count()).toBe(2));
  });

  it('looks again when another column is chosen', async () => {
    const imports = importsOf((await started()).connect());
    await imports.readFile('table.csv', table);
    const { preview } = imports.state.getState();
    if (preview?.kind !== 'table') throw new Error('It should be a table.');
    await imports.map({ ...preview.mapping, rejectedColumn: null });
    expect(imports.state.getState().preview).toMatchObject({ noteCount: 3 });
  });

  it('drops an answer that comes after the person has gone back', async () => {
    const imports = importsOf((await started()).connect());
    const reading = imports.readText('one\ntwo');
    imports.reset();
    await reading;
    expect(imports.state.getState()).toMatchObject({ phase: 'idle', preview: null });
  });

  it('says what a file is that holds nothing, and stays ready for another', async () => {
    const imports = importsOf((await started()).connect());
    await imports.readFile('empty.csv', new Uint8Array());
    expect(imports.state.getState()).toMatchObject({
      phase: 'idle',
      problem: { type: 'file.empty' },
    });
  });

  it('fills a session that is not open here', async () => {
    const wire = (await started()).connect();
    const imports = importsOf(wire);
    await imports.readText('one\ntwo\nthree');
    expect(await imports.addToClosed(sessionId)).toMatchObject({ value: { noteCount: 3 } });
    const library = createLibraryStore(wire.client);
    await library.refresh();
    expect(library.state.getState().listing?.sessions[0]?.noteCount).toBe(5);
  });
});
