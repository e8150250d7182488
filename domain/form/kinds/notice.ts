import { z } from 'zod';
import { common, kind, none } from './kind.ts';

/** `when` limits it to those it concerns. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('notice'),
  when: z.enum(['always', 'registered-with-council']),
});

/** A sentence that the form prints and nobody answers. */
export const notice = kind(schema, {
  layout: 'sentence',
  isAsked: ({ when }, _, person) => when === 'always' || person === null || person.ewcRegistered,
  boxes: none,
  parts: none,
  missing: none,
  begin: (asked) => ({ ...asked, kind: 'notice', when: 'always' }),
});
