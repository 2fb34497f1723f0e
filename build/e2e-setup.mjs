// @ts-check
import { bundle } from './bundle.mjs';
import { bundleDouble } from './bundle-double.mjs';

/** Before the journeys: the app and the double as the sources are now. */
export default async function setUp() {
  await bundle();
  await bundleDouble();
}
