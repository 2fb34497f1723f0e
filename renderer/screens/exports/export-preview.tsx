import { type ReactNode, useState } from 'react';
import type { ExportWish, PrintInk } from '#shared/api/export-wish.ts';
import { exportWords as words } from '#shared/strings/exports-dialog.ts';
import { sceneWords } from '#shared/strings/scene.ts';
import type { Scene } from '#shared/transfer/scene/scene.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PackView } from './pack-view.tsx';
import { PaperView } from './paper-view.tsx';
import type { Preview } from './preview.ts';
import { ScenePicture } from './scene-picture.tsx';
import { SlidesView } from './slides-view.tsx';

interface ExportPreviewProps {
  readonly title: string;
  readonly preview: Preview;
  readonly wish: Pick<ExportWish, 'sheet' | 'ink'>;
  /** What has to be said of it. */
  readonly children: ReactNode;
}

/** What scrolls by itself is scrolled by keys as well. */
const REACHED = 0;

/** What will be in the file, before there is one. */
export function ExportPreview({ title, preview, wish, children }: ExportPreviewProps) {
  const { sheet, ink } = wish;
  const isLong = preview.kind === 'paper' || preview.kind === 'slides' || preview.kind === 'files';
  return (
    <section className="export-preview" aria-label={words.preview}>
      {preview.kind === 'scenes' && <ScenePages scenes={preview.scenes} ink={ink} title={title} />}
      {preview.kind === 'text' && (
        <textarea
          className="export-text"
          readOnly
          aria-label={words.previewOf(title)}
          value={preview.text}
        />
      )}
      {isLong && (
        <section className="export-long" aria-label={words.previewOf(title)} tabIndex={REACHED}>
          {preview.kind === 'paper' && <PaperView paper={preview.paper} sheet={sheet} ink={ink} />}
          {preview.kind === 'slides' && <SlidesView deck={preview.deck} />}
          {preview.kind === 'files' && <PackView files={preview.files} />}
        </section>
      )}
      {preview.kind === 'none' && <p className="export-none">{words.noPreview}</p>}
      {preview.kind === 'scenes' && <CutNote scenes={preview.scenes} />}
      {children}
    </section>
  );
}

/** What the picture does not show, said before it leaves. */
function CutNote({ scenes }: { readonly scenes: readonly Scene[] }) {
  const count = scenes.reduce((sum, { cutCount = 0 }) => sum + cutCount, 0);
  return count > 0 && <Notice tone="info" happened={sceneWords.cut(count)} />;
}

interface ScenePagesProps {
  readonly scenes: readonly Scene[];
  readonly ink: PrintInk;
  readonly title: string;
}

function ScenePages({ scenes, ink, title }: ScenePagesProps) {
  const [wanted, setWanted] = useState(0);
  const nth = Math.min(wanted, scenes.length - 1);
  const scene = scenes[nth];
  if (!scene) return null;
  const name = scenes.length > 1 ? words.page(nth + 1, scenes.length) : words.previewOf(title);
  return (
    <>
      <div className="export-sheet">
        <ScenePicture scene={scene} ink={ink} alt={name} />
      </div>
      {scenes.length > 1 && (
        <div className="export-pager">
          <IconButton
            icon="left"
            label={words.earlierPage}
            disabled={nth === 0}
            onClick={() => setWanted(nth - 1)}
          />
          <span role="status">{name}</span>
          <IconButton
            icon="right"
            label={words.laterPage}
            disabled={nth === scenes.length - 1}
            onClick={() => setWanted(nth + 1)}
          />
        </div>
      )}
    </>
  );
}
