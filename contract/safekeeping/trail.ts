import { z } from 'zod';
import { read, sessionChange, sessionRead } from '#contract/operation.ts';
import { dayShape, nothing, staffId } from '#contract/shapes.ts';
import { role } from '#domain/roles.ts';
import { trailKindFilter } from '#domain/trail/trail-filter.ts';

/** What of the trail is wanted. */
export const trailFilter = z.strictObject({
  from: dayShape,
  until: dayShape,
  person: staffId.nullable(),
  kind: trailKindFilter,
  /** Words that every line has, in any order; empty for all lines. */
  words: z.string().max(200).default(''),
});

/** How the trails that a session sees were found: still being checked, whole, or broken at a line. */
const trailState = z.object({
  restricted: z.boolean(),
  state: z.enum(['checking', 'whole', 'broken']),
  /** How many lines were checked. */
  lines: z.int(),
  /** The first line that does not fit; null where all do, and where the end was cut off. */
  first: z.int().nullable(),
  /** The end is not the one that was noted on this computer. */
  cut: z.boolean(),
});

export const trail = {
  /** The newest lines between two days, the last thirty where none are named. */
  'trail.list': read(
    z.strictObject({ ...trailFilter.shape, from: dayShape.nullable(), until: dayShape.nullable() }),
    z.object({
      from: dayShape,
      until: dayShape,
      lines: z.array(
        z.object({
          id: z.string(),
          number: z.string(),
          /** The instant, and the same as it is read. */
          instant: z.string(),
          at: z.string(),
          by: role.nullable(),
          what: z.string(),
          about: z.string(),
        }),
      ),
      /** How many earlier ones there are. */
      more: z.int(),
      people: z.array(z.object({ staffId, name: z.string() })),
    }),
    ['trail', 'staff', 'cycles'],
  ),
  /** Whether the trails are whole, as far as they have been checked in this session. */
  'trail.state': sessionRead(nothing, z.object({ trails: z.array(trailState) }), ['trail']),
  /** Checks every line again. */
  'trail.check': sessionChange(nothing, nothing, ['trail']),
};
