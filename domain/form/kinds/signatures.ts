import { z } from 'zod';
import { saidSchema } from '#domain/text/bilingual.ts';
import { always, common, kind, none } from './kind.ts';

const schema = z.strictObject({
  ...common,
  kind: z.literal('signatures'),
  appraisee: saidSchema,
  appraiser: saidSchema,
});

/** Lines to sign on. */
export const signatures = kind(schema, {
  layout: 'end',
  isAsked: always,
  boxes: none,
  parts: none,
  missing: none,
  begin: null,
});
