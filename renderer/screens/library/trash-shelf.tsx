import { useState } from 'react';
import type { TrashCard } from '#shared/api/views.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { Button } from '../../components/button.tsx';
import { useAppStores } from '../../store/hooks.ts';
import { momentWords } from '../moment.ts';

/** Out of the way, and one click away from being back. */
export function TrashShelf({ cards }: { readonly cards: readonly TrashCard[] }) {
  const { library } = useAppStores();
  const [open, setOpen] = useState(false);
  const sorted = [...cards].sort((a, b) => b.trashedAt - a.trashedAt);
  return (
    <section className="trash" aria-label={libraryStrings.trashTitle}>
      <Button look="quiet" icon="trash" expanded={open} onClick={() => setOpen(!open)}>
        {open ? libraryStrings.hideTrash : libraryStrings.trash(cards.length)}
      </Button>
      {open && (
        <>
          <p className="trash-note">{libraryStrings.trashNote}</p>
          <ul className="trash-list">
            {sorted.map((card) => (
              <li key={card.trashId}>
                <span className="trash-title">{card.title || consoleStrings.untitled}</span>
                <span className="trash-when">
                  {libraryStrings.counts(card.noteCount, 0)} ·{' '}
                  {libraryStrings.deleted(momentWords(card.trashedAt, Date.now()))}
                </span>
                <Button
                  icon="restore"
                  name={libraryStrings.restoreNamed(card.title || consoleStrings.untitled)}
                  onClick={() => void library.restore(card.trashId)}
                >
                  {libraryStrings.restore}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
