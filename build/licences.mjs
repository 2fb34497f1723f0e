// @ts-check
// Lists the licence of every package in the lockfile, and fails on one that is not known to be
// free to ship.
import { readFileSync } from 'node:fs';
import { inProject } from './paths.mjs';

const free = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** One of a choice is enough. @param {string} licence */
const isFree = (licence) =>
  licence
    .replace(/[()]/g, '')
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((one) => free.has(one.trim())));

/** @type {Record<string, { license?: string, version?: string }>} */
const packages = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages;
/** @type {Map<string, string[]>} */
const byLicence = new Map();
for (const [path, { license = 'unknown', version }] of Object.entries(packages)) {
  if (path === '') continue;
  const name = `${path.split('node_modules/').at(-1)} ${version}`;
  byLicence.set(license, [...(byLicence.get(license) ?? []), name]);
}

for (const [licence, names] of [...byLicence].sort()) {
  console.log(`${licence}: ${names.length}${isFree(licence) ? '' : `\n  ${names.join('\n  ')}`}`);
}
const unfree = [...byLicence.keys()].filter((licence) => !isFree(licence));
if (unfree.length > 0) {
  console.error(`Not known to be free to ship: ${unfree.join(', ')}`);
  process.exit(1);
}
