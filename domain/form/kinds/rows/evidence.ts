import { z } from 'zod';
import { always, column, kind, none } from '#domain/form/kinds/kind.ts';
import { rowPart } from '#domain/form/part.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import { slug } from '#domain/text/slug.ts';
import { rowsOf } from './rows.ts';

/** The kinds are those that the policy expects, by role; left out where it names none. */
const schema = rowsOf('evidence', { what: column, seen: column }).extend({
  kinds: z
    .array(z.strictObject({ value: slug, label: saidSchema }))
    .min(1)
    .optional(),
});

/** What was agreed at the start to go by, a line for each; never the thing itself. */
export const evidence = kind(schema, {
  layout: 'rows',
  isAsked: always,
  boxes: none,
  parts: (_, content) => content.evidence.map(({ what }) => ({ ...rowPart([what]), optional: true })),
  missing: none,
  begin: null,
});
