// Slides as a PPTX file: text one can change and plain shapes, no pictures.
import PptxGenJS from 'pptxgenjs';
import type { Deck, Slide } from '#shared/transfer/slides/deck.ts';
import { placeBlocks } from './slide-blocks.ts';
import { ink, page } from './slide-look.ts';

export async function writeSlides({
  title,
  about,
  slides,
}: Deck): Promise<Uint8Array<ArrayBuffer>> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = title;
  const first = file.addSlide();
  const across = { x: page.left, w: page.width, fontFace: page.font, color: ink.text } as const;
  first.addText(title, { ...across, y: 2.2, h: 1.8, fontSize: 44, bold: true, valign: 'bottom' });
  first.addText(about, { ...across, y: 4.1, h: 0.8, fontSize: 24, valign: 'top' });
  for (const slide of slides) addSlide(file, slide);
  const written = await file.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('Slides were not written as bytes.');
  return new Uint8Array(written);
}

function addSlide(file: PptxGenJS, { title, blocks }: Slide): void {
  const slide = file.addSlide();
  slide.addText(title, {
    ...{ x: page.left, y: 0.4, w: page.width, h: 0.9, fontFace: page.font, color: ink.text },
    ...{ fontSize: title.length > 60 ? 24 : 32, bold: true, valign: 'middle', margin: 0 },
  });
  slide.addShape('line', {
    ...{ x: page.left, y: 1.35, w: page.width, h: 0 },
    line: { color: ink.text, width: 1.5 },
  });
  placeBlocks(slide, blocks);
}
