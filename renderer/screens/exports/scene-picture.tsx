import { useEffect, useState } from 'react';
import type { PrintInk } from '#shared/api/export-wish.ts';
import type { Scene } from '#shared/transfer/scene/scene.ts';
import { pictureOf } from './make-board.ts';

interface ScenePictureProps {
  readonly scene: Scene;
  readonly ink: PrintInk;
  readonly alt: string;
}

/** A scene as an image: nothing in it can be more than a picture. */
export function ScenePicture({ scene, ink, alt }: ScenePictureProps) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let isOver = false;
    const draw = async (): Promise<void> => {
      const svg = await pictureOf(scene, ink);
      if (isOver) return;
      made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      setUrl(made);
    };
    void draw().catch(() => undefined);
    return () => {
      isOver = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [scene, ink]);
  return url ? <img className="scene-picture" src={url} alt={alt} /> : null;
}
