// A picture out of SVG, drawn in bands so that the page stays awake and the work can be stopped.
import { breathe, type ExportWork } from './export-work.ts';

const BAND = 512;

/** @param longSide pixels of the longer side */
export async function drawPng(
  svg: string,
  size: { readonly width: number; readonly height: number },
  longSide: number,
  work: ExportWork,
): Promise<Uint8Array<ArrayBuffer>> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const picture = new Image();
    picture.src = url;
    await picture.decode();
    await breathe(work);
    const scale = longSide / Math.max(size.width, size.height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(size.width * scale));
    canvas.height = Math.max(1, Math.round(size.height * scale));
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (!pen) throw new Error('There is no canvas to draw on.');
    for (let top = 0; top < canvas.height; top += BAND) {
      pen.save();
      pen.beginPath();
      pen.rect(0, top, canvas.width, BAND);
      pen.clip();
      pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
      pen.restore();
      // Asking for a pixel makes it draw now, not all bands at the end.
      pen.getImageData(0, top, 1, 1);
      work.tell(top / canvas.height);
      await breathe(work);
    }
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('The picture is too large for this machine.');
    await breathe(work);
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}
