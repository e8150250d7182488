import { z } from 'zod';
import { read, task, write } from '#contract/operation.ts';
import { changeId, line, nothing, prose, siteId } from '#contract/shapes.ts';

/** The sites of a trust's office (requirements 1.1). */
export const sites = {
  /** Every site that somebody is at or that was described. */
  'sites.list': read(
    nothing,
    z.object({
      sites: z.array(
        z.object({
          name: z.string(),
          /** How many are there, leavers included. */
          people: z.int(),
          /** What was described of it; null for one that is a name in the staff list and no more. */
          described: z
            .object({
              id: siteId,
              welshName: z.string(),
              address: z.string(),
              hasLetterhead: z.boolean(),
              /** As a data: address, or null. */
              logo: z.string().nullable(),
            })
            .nullable(),
        }),
      ),
    }),
    ['school', 'staff'],
  ),
  /**
   * Adds a site (`was` null), or changes one. A new name is its name everywhere; where it is that of another site, the
   * people of the first are at the other from now on.
   */
  'sites.save': write(
    z.strictObject({ was: line.nullable(), name: line, welshName: line, address: prose, hasLetterhead: z.boolean() }),
    z.object({ changeId: changeId.nullable() }),
    ['school', 'staff', 'reviews', 'training', 'cycles', 'concerns', 'changes'],
    { about: () => ({ of: 'school' }), undo: () => 'site-changed' },
  ),
  /** Takes away what was described of a site at which nobody is. */
  'sites.remove': write(z.strictObject({ siteId }), z.object({ changeId }), ['school', 'staff', 'changes'], {
    about: () => ({ of: 'school' }),
    undo: () => 'site-removed',
  }),
  'sites.chooseLogo': task(z.strictObject({ siteId }), z.object({ chosen: z.boolean() }), ['school'], {
    leaves: 'nothing',
    undo: () => 'logo-changed',
    watched: true,
  }),
  'sites.removeLogo': write(z.strictObject({ siteId }), nothing, ['school'], {
    about: () => ({ of: 'school' }),
    undo: () => 'logo-changed',
    watched: true,
  }),
};
