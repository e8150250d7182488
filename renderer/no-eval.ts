import { config } from 'zod';

// zod compiles its schemas with `new Function`, which the window's policy header refuses; the build puts this file into one
// with zod itself (build/vite/renderer.ts), so that it is done before any schema is made.
config({ jitless: true });
