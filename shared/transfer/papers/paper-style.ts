// How papers look on a screen and in print: ink on white, nothing that a black and white printer
// could lose.

import { type PrintInk, printInks, type SheetName, sheetNames } from '../../api/export-wish.ts';

/** Larger sheets are looked at from further away. */
const lettersPt: Readonly<Record<SheetName, number>> = { a4: 10, a3: 14, letter: 10 };
/** Dark enough to be read in grey as well. */
const accents: Readonly<Record<PrintInk, string>> = {
  colour: '#8a3f1d',
  plain: '#111',
};

export const paperPage = (size: SheetName): string => `@page { size: ${size}; margin: 13mm 16mm; }`;

/** A file of its own: the sheet and its margins are told to whoever prints it. */
export const paperStyle = (size: SheetName, ink: PrintInk): string => `
${paperPage(size)}
html { font-size: ${lettersPt[size]}pt; --accent: ${accents[ink]}; }
body { margin: 0; background: #fff; color: #111; line-height: 1.38;
  font-family: 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', 'Noto Sans', 'Segoe UI', 'Helvetica Neue', sans-serif; }
@media screen { html { font-size: 12pt; } }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
${paperRules}
@media screen { .sheet { border-top: 2px dashed #777; margin-top: 2.5rem; padding-top: 1rem; } }
@media print { main { max-width: none; padding: 0 1px; } }
`;

const paperRules = `
* { box-sizing: border-box; }
h1, h2, h3, h4 { font-family: 'Bricolage Grotesque Variable', 'Bricolage Grotesque', 'Atkinson Hyperlegible Next Variable', sans-serif; line-height: 1.2; break-after: avoid; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; margin: 0 0 0.9rem; }
h2 { font-size: 1.25rem; margin: 0.85rem 0 0.3rem; border-bottom: 1px solid var(--accent); padding-bottom: 0.2rem; }
h3 { font-size: 1.1rem; margin: 1.25rem 0 0.35rem; }
h4 { font-size: 1rem; margin: 0.9rem 0 0.25rem; }
p, dd, dt, td, th, caption { white-space: pre-line; overflow-wrap: anywhere; }
p { margin: 0.35rem 0; orphans: 3; widows: 3; }
ul, ol { margin: 0.35rem 0; padding-inline-start: 1.4rem; }
ul > li { list-style: disc; }
ol > li { list-style: decimal; }
li { margin: 0.15rem 0; break-inside: avoid; }
li > p { margin: 0; }
.kind { margin: 0; color: var(--accent); font-weight: 600; letter-spacing: 0.02em; }
.lead { font-size: 1.15rem; line-height: 1.35; }
.large { font-size: 3rem; line-height: 1.2; font-weight: 600; }
.huge { font-size: 5.4rem; line-height: 1.15; font-weight: 600; }
.small, li > .small, footer { color: #444; font-size: 0.9rem; }
dl { margin: 0.35rem 0; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; gap: 0.25rem 1rem; padding: 0.15rem 0; border-bottom: 1px solid #ccc; break-inside: avoid; }
dl > div:first-child { break-after: avoid; }
dt { font-weight: 600; }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; margin: 0.75rem 0; }
caption { text-align: start; font-weight: 600; padding-bottom: 0.3rem; }
th, td { border: 1px solid #777; padding: 0.3rem 0.45rem; text-align: start; vertical-align: top; }
td:empty { height: 2.2rem; }
.tight { font-size: 0.81rem; line-height: 1.2; margin: 0.3rem 0; }
.tight :is(th, td) { padding: 0.1rem 0.4rem; }
.tight td:empty { height: auto; }
.short { white-space: nowrap; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.rule { height: 2.2rem; border-bottom: 1px solid #777; }
.boxes { padding: 0; }
.boxes > li { list-style: none; position: relative; padding-inline-start: 2.1rem; min-height: 1.6rem; }
.boxes > li::before { content: ''; position: absolute; inset-inline-start: 0; top: 0.1rem; width: 1.2rem; height: 1.2rem; border: 1.5px solid #111; }
.columns { margin-top: 0.7rem; }
@media screen and (min-width: 640px), print { .columns { columns: 2; column-gap: 1.8rem; } }
.columns > section:first-child > :first-child { margin-top: 0; }
.cards { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm 5mm; margin: 0.75rem 0; }
.card { border: 1.5px solid #111; padding: 4mm; break-inside: avoid; }
.card > :first-child { margin-top: 0; border: 0; }
.tall > .card { min-height: 52mm; }
footer { margin-top: 2rem; border-top: 1px solid #777; padding-top: 0.5rem; }
@media print {
  .break { break-before: page; }
  .sheet { break-before: page; }
  .handout > header { display: none; }
  .handout > header + .sheet { break-before: auto; }
}
`;

/**
 * The same within a page of the app, for elements that say their sheet and ink in `data-sheet` and
 * `data-ink`. Sizes go by `--letter`, which the page sets for its screen.
 */
export const paperStyleWithin = (selector: string): string =>
  [
    ...printInks.map((ink) => `${selector}[data-ink="${ink}"] { --accent: ${accents[ink]}; }`),
    `${selector} {${paperRules.replace(/([\d.]+)rem/g, 'calc($1 * var(--letter))')}}`,
    ...sheetNames.map(
      (size) =>
        `@media print { ${selector}[data-sheet="${size}"] { --letter: ${lettersPt[size]}pt; } }`,
    ),
  ].join('\n');
