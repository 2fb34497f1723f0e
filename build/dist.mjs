// @ts-check
// `npm run dist`: builds and packages the desktop app for this system. Words after `--` go to
// electron-builder, such as `--dir`.
import { spawnSync } from 'node:child_process';
import { bundle } from './bundle.mjs';
import { inProject } from './paths.mjs';

await bundle();
const cli = inProject('node_modules/electron-builder/cli.js');
const args = [cli, '--config', inProject('electron-builder.yml'), ...process.argv.slice(2)];
process.exit(spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1);
