import { readFileSync } from 'node:fs';
import type { Settings } from '#shared/api/settings.ts';

const file = new URL('../../../renderer/styles/tokens.css', import.meta.url);

function block(css: string, selector: string): Readonly<Record<string, string>> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`No ${selector} in the tokens.`);
  const body = css.slice(start, css.indexOf('\n}', start));
  return Object.fromEntries(
    [...body.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map(([, name, value]) => [
      name,
      value?.trim(),
    ]),
  );
}

/** A theme's tokens as the browser would have them: the light ones, with the theme's own on top. */
export function readTokens(theme: Settings['theme']): (name: string) => string {
  const css = readFileSync(file, 'utf8');
  const own = theme === 'light' ? {} : block(css, `:root[data-theme="${theme}"]`);
  const tokens: Readonly<Record<string, string>> = { ...block(css, ':root'), ...own };
  return (name) => {
    const value = tokens[name];
    if (value === undefined) throw new Error(`${theme} has no ${name}.`);
    return value;
  };
}
