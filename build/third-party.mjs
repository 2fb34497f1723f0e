// @ts-check
// The licences of what is built into the app, as one text that ships with it.
import { readdirSync, readFileSync } from 'node:fs';
import { inProject } from './paths.mjs';

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)/;

/**
 * The packages that these modules come from.
 * @param {Iterable<string>} modules
 */
export function packagesOf(modules) {
  /** @type {Set<string>} */
  const names = new Set();
  for (const path of modules) {
    const name = PACKAGE.exec(path)?.[1];
    if (name) names.add(name);
  }
  return names;
}

/**
 * Each package with its licence; some name it without carrying its text.
 * @param {Iterable<string>} names
 */
export function thirdPartyText(names) {
  const parts = [...names].sort().map((name) => {
    const folder = inProject(`node_modules/${name}`);
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    const text = file ? readFileSync(`${folder}/${file}`, 'utf8') : '';
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  return parts.join(`\n${'-'.repeat(80)}\n\n`);
}
