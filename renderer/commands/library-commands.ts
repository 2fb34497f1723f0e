// What can be done to one session of the library or to several: the tile's menu, the bar of what is
// selected and the keys derive from it.
import type { ExportOutcome, SessionCard } from '#shared/api/views.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { libraryStrings as words } from '#shared/strings/library.ts';
import type { LibraryStore } from '../store/library-store.ts';

export interface LibraryContext {
  readonly library: LibraryStore;
  /** Where there is no dialog, the browser takes a document. */
  readonly download: (document: Extract<ExportOutcome, { readonly kind: 'download' }>) => void;
}

export interface LibraryCommand {
  readonly id: 'duplicate' | 'export' | 'trash';
  readonly label: (count: number) => string;
  readonly shortcut: string | null;
  readonly isEnabled: (cards: readonly SessionCard[]) => boolean;
  readonly run: (context: LibraryContext, cards: readonly SessionCard[]) => Promise<void>;
}

/** What could not be read completely can't be copied either; the others are. */
export const wholeIds = (cards: readonly SessionCard[]): readonly SessionId[] =>
  cards.filter(({ problem }) => problem === null).map(({ sessionId }) => sessionId);
const someWhole = (cards: readonly SessionCard[]): boolean => wholeIds(cards).length > 0;

export const libraryCommands: readonly LibraryCommand[] = [
  {
    id: 'duplicate',
    label: () => words.duplicate,
    shortcut: null,
    isEnabled: someWhole,
    run: ({ library }, cards) => library.duplicate(wholeIds(cards)),
  },
  {
    id: 'export',
    label: (count) => (count === 1 ? words.exportFile : words.exportFiles),
    shortcut: null,
    isEnabled: someWhole,
    run: ({ library, download }, cards) => library.exportFiles(wholeIds(cards), download),
  },
  {
    id: 'trash',
    label: () => words.moveToTrash,
    shortcut: 'Delete',
    isEnabled: (cards) => cards.length > 0,
    run: ({ library }, cards) =>
      library.trash(
        cards.map(({ sessionId, title }) => ({
          sessionId,
          title: title || consoleStrings.untitled,
        })),
      ),
  },
];
