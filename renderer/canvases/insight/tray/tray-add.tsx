// Quick add where no question is asked: the note goes to the tray. The field comes when it is asked
// for, stays for the next note, and gives the focus back where it was.
import { useRef, useState } from 'react';
import type { Canvas } from '#shared/domain/canvas.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { QuickAdd } from '../quick-add.tsx';
import { useBoardWish } from '../use-board-wish.ts';
import './tray-add.css';

interface Props {
  readonly canvas: Pick<Canvas, 'id'>;
  /** At the top of the tray, or over a board that shows no tray. */
  readonly where: 'tray' | 'over';
  readonly onOpen?: () => void;
}
const words = insightWords.quickAdd;

export function TrayAdd({ canvas, where, onOpen }: Props) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<Element | null>(null);
  useBoardWish('quick-add', () => {
    onOpen?.();
    if (isOpen) box.current?.querySelector('textarea')?.focus();
    else cameFrom.current = document.activeElement;
    setOpen(true);
  });
  if (!isOpen) return null;
  return (
    <div ref={box} className="tray-add" data-where={where}>
      <QuickAdd
        canvasId={canvas.id}
        laneId={null}
        label={words.label}
        tone="butter"
        source={null}
        autoFocus
        added={(text, notes) =>
          words.added(
            text,
            notes.filter((note) => note.canvasId === canvas.id && note.sort.at === 'tray').length,
          )
        }
        onLeave={(how) => {
          setOpen(false);
          const { current } = cameFrom;
          if (how === 'escape' && current instanceof HTMLElement) current.focus();
        }}
      />
      <p className="tray-add__hint">{where === 'tray' ? words.hint : words.hintOver}</p>
    </div>
  );
}
