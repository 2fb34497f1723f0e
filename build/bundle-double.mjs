// @ts-check
// Builds the stand-in for Electron that the tests run the desktop app with.
import { writeFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';
import { inProject } from './paths.mjs';

/** `node --import register.mjs main.mjs` runs the built main bundle on the stand-in. */
const register = `import { register } from 'node:module';
const standIn = new URL('./electron.mjs', import.meta.url).href;
const hook = \`export const resolve = (name, context, next) =>
  name === 'electron' ? { url: \${JSON.stringify(standIn)}, shortCircuit: true } : next(name, context);\`;
register('data:text/javascript,' + encodeURIComponent(hook));
`;

export async function bundleDouble() {
  await esbuild.build({
    absWorkingDir: inProject(''),
    entryPoints: { electron: 'test/e2e/double/electron.ts' },
    outdir: 'dist/double',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['@playwright/test'],
    logLevel: 'error',
  });
  await writeFile(inProject('dist/double/register.mjs'), register);
}
