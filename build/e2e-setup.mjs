// @ts-check
import { bundle } from './bundle.mjs';
import { bundleDouble } from './bundle-double.mjs';
import { ensureChromium } from './chromium.mjs';

/** Before the journeys: a Chromium, the app and the double as the sources are now. */
export default async function setUp() {
  await ensureChromium();
  await bundle();
  await bundleDouble();
}
