// What the back row could not read, what is cut off or lies over something else, what a finger would
// miss: looked for in the page itself.

interface Wanted {
  /** Signs that are shapes, not letters. */
  readonly shapes: string;
  /** What lies over the board on purpose. */
  readonly covers: string;
  /** Letters of this share of the height can be read from the back row. */
  readonly leastShare: number;
}

export function roomFaults({ shapes, covers, leastShare }: Wanted): readonly string[] {
  const FINGER = 44;
  const ROUNDING = 1;
  /** Of a line's box: air over its capitals and under its descenders. */
  const AIR = 0.18;
  const faults: string[] = [];
  const { innerWidth, innerHeight } = window;
  const isOutside = (box: DOMRect): boolean =>
    box.left < -ROUNDING ||
    box.top < -ROUNDING ||
    box.right > innerWidth + ROUNDING ||
    box.bottom > innerHeight + ROUNDING;
  const seen = (element: Element): boolean =>
    !element.closest('.spoken') &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  /** An ellipsis says that there is more, and where. */
  const saysMore = (style: CSSStyleDeclaration): boolean =>
    style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
  const closestThat = (
    from: Element | null,
    is: (style: CSSStyleDeclaration) => boolean,
  ): Element | null =>
    from && (is(getComputedStyle(from)) ? from : closestThat(from.parentElement, is));
  /** The element that hides a part of this box. */
  const hides = (from: Element, box: DOMRect): boolean => {
    for (let holder: Element | null = from; holder; holder = holder.parentElement) {
      const style = getComputedStyle(holder);
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
      if (saysMore(style)) return false;
      const edge = holder.getBoundingClientRect();
      if (
        box.left < edge.left - ROUNDING ||
        box.right > edge.right + ROUNDING ||
        box.top + box.height * AIR < edge.top - ROUNDING ||
        box.bottom - box.height * AIR > edge.bottom + ROUNDING
      )
        return true;
    }
    return false;
  };
  /** A word that goes on in the next line, where no hyphen is. */
  const isBroken = (text: Node): boolean => {
    const range = document.createRange();
    for (const { index, 0: word } of (text.textContent ?? '').matchAll(/[\p{L}\p{M}]{2,}/gu)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
        return true;
    }
    return false;
  };
  const lines: { readonly words: string; readonly box: DOMRect; readonly of: Element }[] = [];
  const letters = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = letters.nextNode(); text; text = letters.nextNode()) {
    const element = text.parentElement;
    const words = text.textContent?.trim().slice(0, 40) ?? '';
    if (!element || !words || !seen(element) || element.closest(shapes)) continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size < innerHeight * leastShare - 0.01)
      faults.push(`‘${words}’ has letters of ${size} px on ${innerHeight}`);
    const range = document.createRange();
    range.selectNodeContents(text);
    const more = closestThat(element, (style) => saysMore(style))?.getBoundingClientRect();
    const boxes = [...range.getClientRects()]
      .filter(({ top, bottom }) => !more || (top + bottom) / 2 < more.bottom)
      .map(({ x, y, width, height }) => {
        const right = more ? Math.min(x + width, more.right) : x + width;
        return new DOMRect(x, y, right - x, height);
      });
    const isFolded = element.closest('[data-folded]') !== null;
    if (!isFolded && boxes.some(isOutside)) faults.push(`‘${words}’ leaves the screen`);
    else if (!isFolded && boxes.some((box) => hides(element, box)))
      faults.push(`‘${words}’ is cut off`);
    if (isBroken(text)) faults.push(`‘${words}’ has a broken word`);
    if (!isFolded && !element.closest(covers))
      for (const box of boxes) lines.push({ words, box, of: element });
  }
  if (lines.length === 0) faults.push('nothing can be read');
  for (const [at, one] of lines.entries())
    for (const other of lines.slice(at + 1)) {
      if (one.of === other.of) continue;
      const across =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down =
        Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      const air = (one.box.height + other.box.height) * AIR;
      if (across > 2 * ROUNDING && down > air + ROUNDING)
        faults.push(`‘${one.words}’ and ‘${other.words}’ lie over each other`);
    }
  for (const note of document.querySelectorAll('.note-card')) {
    const paper = note.getBoundingClientRect();
    const words = note.querySelector('.note-card__text')?.getBoundingClientRect();
    if (words && words.bottom > paper.bottom + ROUNDING)
      faults.push(`‘${note.textContent?.slice(0, 40)}’ runs over its paper`);
  }
  for (const target of document.querySelectorAll('button, [data-note-id]')) {
    if (!seen(target)) continue;
    const box = target.getBoundingClientRect();
    const name = target.getAttribute('aria-label') ?? target.textContent?.slice(0, 40);
    if (isOutside(box)) faults.push(`‘${name}’ lies outside the screen`);
    if (Math.min(box.width, box.height) < FINGER) faults.push(`‘${name}’ is a small target`);
  }
  return [...new Set(faults)];
}
