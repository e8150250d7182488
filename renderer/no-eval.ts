import { config } from 'zod';

// zod compiles its schemas with `new Function`, which the window's policy header refuses; this file is imported before
// any schema is made.
config({ jitless: true });
