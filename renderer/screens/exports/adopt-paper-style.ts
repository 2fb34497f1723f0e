import { paperStyleWithin } from '#shared/transfer/papers/paper-style.ts';

const adopted = new WeakSet<Document>();

/** Papers on this page look as their files do. A style sheet made here breaks no content policy. */
export function adoptPaperStyle(page: Document): void {
  if (adopted.has(page)) return;
  adopted.add(page);
  const style = new CSSStyleSheet();
  style.replaceSync(paperStyleWithin('.paper'));
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, style];
}
