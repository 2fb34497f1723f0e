// @ts-check
// Builds the app into dist/: the page, then the Node side, which knows the page's files by name.
// Does nothing when the sources are those of the last build. What is there stays until the new
// build is whole.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { build as buildPage } from 'vite';
import { listFiles } from './list-files.mjs';
import { built, inProject } from './paths.mjs';
import { packagesOf, thirdPartyText } from './third-party.mjs';

const sources = ['assets', 'electron', 'renderer', 'shared'];
const recipes = ['package.json', 'package-lock.json', 'build/bundle.mjs', 'build/vite.config.ts'];

/** A hash of everything a build is made from. */
function sourceHash() {
  const hash = createHash('sha256');
  const files = sources
    .filter((folder) => existsSync(inProject(folder)))
    .flatMap((folder) => listFiles(inProject(folder)).map((name) => `${folder}/${name}`));
  for (const name of [...recipes, ...files]) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(inProject(name)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} hash */
const isCurrent = (hash) =>
  existsSync(built.page) &&
  existsSync(built.node) &&
  existsSync(built.stamp) &&
  readFileSync(built.stamp, 'utf8') === hash;

/** @param {string} outDir @returns {Promise<string[]>} the modules it is made of */
async function bundlePage(outDir) {
  const result = await buildPage({
    configFile: inProject('build/vite.config.ts'),
    logLevel: 'error',
    build: { outDir },
  });
  const outputs = 'output' in result ? result.output : [];
  return outputs.flatMap((one) =>
    one.type === 'chunk' ? Object.keys(one.modules) : one.originalFileNames,
  );
}

/**
 * @param {string} pageFolder
 * @param {string} nodeFolder
 * @returns {Promise<string[]>} the modules it is made of
 */
async function bundleNode(pageFolder, nodeFolder) {
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  /** @type {esbuild.BuildOptions} */
  const common = {
    absWorkingDir: inProject(''),
    bundle: true,
    platform: 'node',
    target: 'node20',
    outdir: nodeFolder,
    metafile: true,
    external: ['electron'],
    legalComments: 'none',
    logLevel: 'error',
    define: {
      APP_VERSION: JSON.stringify(version),
      PAGE_FILES: JSON.stringify(listFiles(pageFolder)),
    },
  };
  const node = await esbuild.build({
    ...common,
    entryPoints: {
      main: 'electron/main.ts',
      serve: 'electron/serve.ts',
      'import-worker': 'electron/workers/import-worker.ts',
    },
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    // Bundled CommonJS packages ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  await esbuild.build({
    ...common,
    entryPoints: { preload: 'electron/preload.ts' },
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
  });
  return Object.keys(node.metafile?.inputs ?? {});
}

/** @param {string} from @param {string} to */
async function putInPlace(from, to) {
  await rm(to, { recursive: true, force: true });
  await rename(from, to);
}

/** Builds if anything changed. Answers whether it did. */
export async function bundle() {
  const hash = sourceHash();
  if (isCurrent(hash)) return false;
  // Whoever asks for a build gets the same one; a test runner says something else here.
  const asked = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  const workshop = inProject(`dist/.building-${process.pid}`);
  try {
    await mkdir(workshop, { recursive: true });
    const inPage = await bundlePage(`${workshop}/renderer`);
    const inNode = await bundleNode(`${workshop}/renderer`, `${workshop}/electron`);
    const licences = thirdPartyText(packagesOf([...inPage, ...inNode]));
    await writeFile(`${workshop}/electron/third-party.txt`, licences);
    await rm(built.stamp, { force: true });
    await putInPlace(`${workshop}/renderer`, built.page);
    await putInPlace(`${workshop}/electron`, built.node);
    await writeFile(built.stamp, hash);
  } finally {
    await rm(workshop, { recursive: true, force: true });
    if (asked === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = asked;
  }
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log((await bundle()) ? 'Built into dist/.' : 'Already built from these sources.');
}
