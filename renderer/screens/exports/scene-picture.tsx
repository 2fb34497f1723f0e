import { useEffect, useState } from 'react';
import type { PrintInk } from '#shared/api/export-wish.ts';
import { toBase64 } from '#shared/lib/base64.ts';
import type { Scene } from '#shared/transfer/scene/scene.ts';
import { pictureOf } from './make-board.ts';

interface ScenePictureProps {
  readonly scene: Scene;
  readonly ink: PrintInk;
  readonly alt: string;
}

/** A scene as an image: nothing in it can be more than a picture. */
export function ScenePicture({ scene, ink, alt }: ScenePictureProps) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let isOver = false;
    const draw = async (): Promise<void> => {
      const svg = await pictureOf(scene, ink);
      if (isOver) return;
      // In its own address: one that is given back could go while the image still reads it.
      setAddress(`data:image/svg+xml;base64,${toBase64(new TextEncoder().encode(svg))}`);
    };
    void draw().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [scene, ink]);
  return address ? <img className="scene-picture" src={address} alt={alt} /> : null;
}
