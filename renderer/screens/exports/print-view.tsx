// Pages for the browser’s own printing, and on paper nothing else: of a board each an image, a paper
// as it is drawn.
import { useEffect, useState } from 'react';
import type { ExportWish } from '#shared/api/export-wish.ts';
import { appStrings } from '#shared/strings/app.ts';
import { exportWords } from '#shared/strings/exports-dialog.ts';
import type { Paper } from '#shared/transfer/papers/paper.ts';
import { paperPage } from '#shared/transfer/papers/paper-style.ts';
import type { ExportedBoard } from '#shared/transfer/scene/boards.ts';
import type { Scene } from '#shared/transfer/scene/scene.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { adopt } from './adopted-style.ts';
import { textMeasure } from './measure-text.ts';
import { PaperView } from './paper-view.tsx';
import { ScenePicture } from './scene-picture.tsx';
import './print-view.css';

const words = exportWords.print;

interface Page {
  readonly scene: Scene;
  readonly name: string;
}

interface PrintViewProps {
  readonly board: ExportedBoard | null;
  readonly paper: Paper | null;
  readonly wish: Pick<ExportWish, 'sheet' | 'ink'>;
  readonly onClose: () => void;
}

export function PrintView({ board, paper, wish, onClose }: PrintViewProps) {
  const [pages, setPages] = useState<readonly Page[]>([]);
  const { sheet, ink } = wish;
  // As long as it is shown, this is what the page prints on.
  useEffect(
    () =>
      adopt(document, board ? `@page { size: ${sheet} landscape; margin: 0; }` : paperPage(sheet)),
    [board, sheet],
  );
  useEffect(() => {
    if (!board) return;
    void textMeasure(document).then((measure) => {
      const scenes = board.pages(sheet, measure);
      const named = (scene: Scene, nth: number): Page => ({
        scene,
        name: exportWords.page(nth + 1, scenes.length),
      });
      setPages(scenes.map(named));
    });
  }, [board, sheet]);
  return (
    <Dialog
      wide
      title={words.title}
      closeLabel={appStrings.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appStrings.close}</Button>
          <Button look="primary" onClick={() => window.print()}>
            {words.start}
          </Button>
        </>
      }
    >
      <p className="print-hint">{board ? words.hint : words.paperHint}</p>
      <div className="print-pages">
        {pages.map(({ scene, name }) => (
          <ScenePicture key={name} scene={scene} ink={ink} alt={name} />
        ))}
        {paper && <PaperView paper={paper} sheet={sheet} ink={ink} />}
      </div>
    </Dialog>
  );
}
