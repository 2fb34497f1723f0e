// A picture out of SVG, drawn in layers and bands so that the page stays awake and the work can be
// stopped.
import { breathe, type ExportWork } from './export-work.ts';

/** Points at a time: a wide picture has lower bands. */
const BAND = 1_048_576;

/**
 * @param layers SVG of one size, the lowest first
 * @param longSide pixels of the longer side
 */
export async function drawPng(
  layers: readonly string[],
  size: { readonly width: number; readonly height: number },
  longSide: number,
  work: ExportWork,
): Promise<Uint8Array<ArrayBuffer>> {
  const scale = longSide / Math.max(size.width, size.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(size.width * scale));
  canvas.height = Math.max(1, Math.round(size.height * scale));
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('There is no canvas to draw on.');
  for (const [nth, layer] of layers.entries())
    await drawLayer(layer, pen, {
      signal: work.signal,
      tell: (done) => work.tell((nth + done) / layers.length),
    });
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The picture is too large for this machine.');
  await breathe(work);
  return new Uint8Array(await blob.arrayBuffer());
}

async function drawLayer(
  svg: string,
  pen: CanvasRenderingContext2D,
  work: ExportWork,
): Promise<void> {
  const { width, height } = pen.canvas;
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const picture = new Image();
    picture.src = url;
    await picture.decode();
    await breathe(work);
    const band = Math.max(1, Math.round(BAND / width));
    for (let top = 0; top < height; top += band) {
      pen.save();
      pen.beginPath();
      pen.rect(0, top, width, band);
      pen.clip();
      pen.drawImage(picture, 0, 0, width, height);
      pen.restore();
      // Asking for a pixel makes it draw now, not all bands at the end.
      pen.getImageData(0, top, 1, 1);
      work.tell(top / height);
      await breathe(work);
    }
  } finally {
    URL.revokeObjectURL(url);
  }
}
