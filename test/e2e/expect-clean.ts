// A page held against WCAG 2.2 AA and best practice; no rule is switched off.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { themes } from '#shared/api/settings.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe must see the page at rest, not a colour half-way to another. */
async function atRest(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** Axe on this page: read in once a document, and asked for what is wrong, not for what is right. */
async function axeOn(page: Page): Promise<AxeBuilder> {
  const isThere = await page.evaluate(() => Reflect.has(globalThis, 'axe'));
  const builder = new AxeBuilder({ page, ...(isThere ? { axeSource: ';' } : {}) });
  // There are no frames, and a page opened beside this one to join their results would cover it.
  return builder.options({ resultTypes: ['violations'] }).setLegacyMode();
}

async function expectNothingFound(axe: AxeBuilder, where: string): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html}`);
  expect(found, where).toEqual([]);
}

export async function expectClean(page: Page, where: string): Promise<void> {
  await atRest(page);
  await expectNothingFound((await axeOn(page)).withTags(standards), where);
}

/** Every rule in the look there is; in the other looks what looks can change: their colours. */
export async function expectCleanInEveryLook(page: Page, where: string): Promise<void> {
  await expectClean(page, where);
  const look = (theme: string | undefined) =>
    page.evaluate((name) => {
      if (name === undefined) delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = name;
    }, theme);
  const own = await page.evaluate(() => document.documentElement.dataset['theme']);
  for (const theme of themes.filter((one) => one !== own)) {
    await look(theme);
    await atRest(page);
    const colours = (await axeOn(page)).withRules(['color-contrast']);
    await expectNothingFound(colours, `${where}, ${theme}`);
  }
  await look(own);
}
