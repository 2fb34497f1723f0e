// @ts-check
// `npm run serve`: builds if needed and starts the web host.
import { bundle } from './bundle.mjs';
import { runWebHost } from './run-web-host.mjs';

await bundle();
runWebHost(process.argv.slice(2));
