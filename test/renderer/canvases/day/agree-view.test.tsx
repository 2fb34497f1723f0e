// @vitest-environment happy-dom
// A list that is written in place: what stands in it while somebody writes, and after.
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { agreementsOf } from '#shared/derive/opening.ts';
import { newId } from '#shared/lib/id.ts';
import { agreeWords } from '#shared/strings/day.ts';
import { AgreeView } from '../../../../renderer/canvases/day/agree-view.tsx';
import { OpenSessionContext } from '../../../../renderer/store/hooks.ts';
import { type OpenWindow, openWindow } from '../../../builders/open-window.ts';
import { type Rendered, render } from '../../../builders/render.tsx';
import { settled } from '../../../builders/settled.ts';

let drawn: Rendered | null = null;
afterEach(() => drawn?.unmount());
/** What the host answers comes while the page is still there. */
const atRest = (open: OpenWindow): Promise<void> => act(() => settled(open));

async function agreeing(
  ...texts: readonly string[]
): Promise<{ open: OpenWindow; page: Rendered }> {
  const open = await openWindow('focus', 0);
  const { store, view, client, random } = open.context;
  for (const text of texts)
    open.dispatch({ type: 'agreement.add', agreementId: newId('agreement', random), text });
  await settled(open);
  const page = render(
    <OpenSessionContext value={{ store, view, client }}>
      <AgreeView />
    </OpenSessionContext>,
  );
  drawn = page;
  return { open, page };
}

const fields = (page: Rendered): readonly HTMLTextAreaElement[] => [
  ...page.box.querySelectorAll('textarea'),
];
const fieldAt = (page: Rendered, nth: number): HTMLTextAreaElement => {
  const field = fields(page)[nth];
  if (!field) throw new Error(`No field ${nth}.`);
  return field;
};
const write = (field: HTMLTextAreaElement, text: string): void =>
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const leave = (field: HTMLTextAreaElement): void =>
  act(() => {
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  });
const texts = ({ context }: OpenWindow): readonly string[] =>
  agreementsOf(context.store.state.getState().session).map(({ text }) => text);

describe('the list of agreements', () => {
  it('takes an emptied one out when its field is left, not while it is written anew', async () => {
    const { open, page } = await agreeing('One', 'Two');
    write(fieldAt(page, 0), '');
    expect(texts(open)).toEqual(['One', 'Two']);
    write(fieldAt(page, 0), 'Only one speaks');
    leave(fieldAt(page, 0));
    expect(texts(open)).toEqual(['Only one speaks', 'Two']);
    write(fieldAt(page, 1), ' ');
    leave(fieldAt(page, 1));
    expect(texts(open)).toEqual(['Only one speaks']);
    await atRest(open);
  });

  it('goes on to the next field with Enter, and adds in the last one', async () => {
    const { open, page } = await agreeing('One');
    fieldAt(page, 0).focus();
    page.press(fieldAt(page, 0), 'Enter');
    expect(document.activeElement).toBe(fieldAt(page, 1));
    write(fieldAt(page, 1), 'Two');
    page.press(fieldAt(page, 1), 'Enter');
    expect(texts(open)).toEqual(['One', 'Two']);
    expect(fields(page).at(-1)?.value).toBe('');
    await atRest(open);
  });

  it('offers to begin with what is not there yet, while it is short', async () => {
    const [first = '', second = ''] = agreeWords.suggested;
    const { open, page } = await agreeing(first.toUpperCase());
    const offers = (): readonly string[] => page.texts('.agreements-offers .button-word');
    expect(offers()).toEqual(agreeWords.suggested.slice(1));
    page.click(page.find('.agreements-offers button'));
    expect(texts(open)).toEqual([first.toUpperCase(), second]);
    const { random } = open.context;
    act(() => {
      for (const text of ['3', '4', '5'])
        open.dispatch({ type: 'agreement.add', agreementId: newId('agreement', random), text });
    });
    expect(offers()).toEqual([]);
    await atRest(open);
  });

  it('shows what others write, except where somebody is writing', async () => {
    const { open, page } = await agreeing('One', 'Two');
    const ids = agreementsOf(open.context.store.state.getState().session).map(({ id }) => id);
    write(fieldAt(page, 0), 'Mine');
    act(() => {
      for (const agreementId of ids)
        open.dispatch({ type: 'agreement.write', agreementId, text: 'Theirs' });
    });
    expect(
      fields(page)
        .slice(0, 2)
        .map(({ value }) => value),
    ).toEqual(['Mine', 'Theirs']);
    await atRest(open);
  });
});
