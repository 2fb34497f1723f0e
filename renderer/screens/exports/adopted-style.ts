// Style sheets that the page makes itself: no content policy is broken by them.
import { paperStyleWithin } from '#shared/transfer/papers/paper-style.ts';

const adopted = new WeakSet<Document>();

/** Papers on this page look as their files do. */
export function adoptPaperStyle(page: Document): void {
  if (adopted.has(page)) return;
  adopted.add(page);
  adopt(page, paperStyleWithin('.paper'));
}

/** Answers how to give it back. */
export function adopt(page: Document, rules: string): () => void {
  const style = new CSSStyleSheet();
  style.replaceSync(rules);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, style];
  return () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((one) => one !== style);
  };
}
