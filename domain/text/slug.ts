import { z } from 'zod';

/** A short name that never changes once a school has used it: what was answered or counted is stored under it. */
export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
