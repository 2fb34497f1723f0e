// The app's own typefaces as `@font-face` rules that carry their files, for what leaves the app. Only
// what the scenes use goes along: a family, and of it the files that have one of their letters.
import { toBase64 } from '#shared/lib/base64.ts';
import type { Scene } from '#shared/transfer/scene/scene.ts';
import { familiesIn, lettersIn } from '#shared/transfer/scene/scene-text.ts';
import { bodyFamily, displayFamily } from '#shared/transfer/scene/to-svg.ts';
import { hasLetterOf } from './unicode-range.ts';

interface Face {
  readonly family: string;
  readonly weight: string;
  readonly range: string;
  readonly address: string;
}

const unquoted = (text: string): string => text.replace(/^["']|["']$/g, '');

/** The faces in the style sheets of this page; sheets that can't be read hold none of ours. */
function facesOf(page: Document): readonly Face[] {
  return [...page.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule): readonly Face[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const said = (name: string): string => rule.style.getPropertyValue(name);
      const address = /url\(["']?([^"')]+)["']?\)/.exec(said('src'))?.[1];
      if (address === undefined) return [];
      return [
        {
          family: unquoted(said('font-family')),
          weight: said('font-weight'),
          range: said('unicode-range'),
          address: new URL(address, sheet.href ?? page.baseURI).href,
        },
      ];
    }),
  );
}

const files = new Map<string, Promise<string>>();

function fileOf(address: string): Promise<string> {
  const known = files.get(address);
  if (known) return known;
  const file = fetch(address)
    .then((answer) => answer.arrayBuffer())
    .then((bytes) => toBase64(new Uint8Array(bytes)));
  files.set(address, file);
  // A file that did not come is asked for again next time.
  file.catch(() => files.delete(address));
  return file;
}

export async function fontCssFor(scenes: readonly Scene[], page: Document): Promise<string> {
  const families = familiesIn(scenes);
  const letters = lettersIn(scenes);
  const wanted = facesOf(page).filter(
    ({ family, range }) =>
      ((family === bodyFamily && families.has('body')) ||
        (family === displayFamily && families.has('display'))) &&
      hasLetterOf(range, letters),
  );
  const rules = await Promise.all(
    wanted.map(async ({ family, weight, range, address }) => {
      const source = `url("data:font/woff2;base64,${await fileOf(address)}") format("woff2")`;
      return `@font-face{font-family:"${family}";font-weight:${weight};unicode-range:${range};src:${source}}`;
    }),
  );
  return rules.join('\n');
}

/** For words that stand on a page of their own, in both typefaces. */
export function fontCssForText(text: string, page: Document): Promise<string> {
  const shape = (family: 'body' | 'display') =>
    ({
      ...({ kind: 'text', ink: 'ink', align: 'start', x: 0, y: 0, width: 0, leading: 1 } as const),
      ...{ lines: [text], style: { size: 1, weight: 400, family } as const },
    }) as const;
  const shapes = [shape('body'), shape('display')];
  return fontCssFor([{ width: 0, height: 0, title: '', shapes }], page);
}
