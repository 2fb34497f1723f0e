const NAMES = ['id', 'data-note-id', 'data-area', 'data-count', 'data-dragging', 'tabindex'];

/** What the place it stands in hands down to its looks. */
const INHERITED = ['--title-size', '--title-lines', '--title-line-height'];

/** A copy of an element as it looks now, scaled as it is shown, that nothing takes for the real one. */
export function makeGhost(element: HTMLElement, count: number): HTMLElement {
  const box = element.getBoundingClientRect();
  const scale = element.offsetWidth > 0 ? box.width / element.offsetWidth : 1;
  const copy = element.cloneNode(true);
  const ghost = element.ownerDocument.createElement('div');
  const lift = element.ownerDocument.createElement('div');
  ghost.className = 'drag-ghost';
  lift.className = 'drag-ghost__lift';
  ghost.style.width = `${box.width}px`;
  ghost.style.height = `${box.height}px`;
  if (count > 1) lift.append(...unders(element.ownerDocument, Math.min(2, count - 1)));
  if (copy instanceof HTMLElement) {
    for (const one of [copy, ...copy.querySelectorAll('*')])
      for (const name of NAMES) one.removeAttribute(name);
    copy.style.cssText = `${element.style.cssText};position:relative;inset:auto;margin:0;transform:scale(${scale});transform-origin:0 0;width:${element.offsetWidth}px;height:${element.offsetHeight}px`;
    const looks = getComputedStyle(element);
    for (const one of INHERITED) copy.style.setProperty(one, looks.getPropertyValue(one));
    lift.append(copy);
  }
  ghost.append(lift);
  if (count > 1) {
    const badge = element.ownerDocument.createElement('div');
    badge.className = 'drag-ghost__count';
    badge.textContent = String(count);
    ghost.append(badge);
  }
  return ghost;
}

const unders = (page: Document, count: number): HTMLElement[] =>
  Array.from({ length: count }, () => {
    const under = page.createElement('div');
    under.className = 'drag-ghost__under';
    return under;
  });
