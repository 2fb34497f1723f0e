// The one import of the schema library. `jitless` keeps it from probing `new Function`,
// which Trusted Types forbid.
import * as z from 'zod';

z.config({ jitless: true });

export { z };
