import { z } from 'zod';
import { type CourseOutcome, courseEnd, type Extension, type Rest, restReason } from '#domain/concern/course.ts';
import { storedDay } from './days.ts';
import { storedShape } from './stored-shape.ts';

/** How often a period was extended, and why. */
export const extensionsShape = storedShape<Extension[]>(
  z.array(z.object({ on: storedDay, until: storedDay, reason: z.string() })),
);

/** When a record rested. */
export const restsShape = storedShape<Rest[]>(
  z.array(z.object({ from: storedDay, until: storedDay.nullable(), why: restReason })),
);

/** What a record came to. */
export const outcomeShape = storedShape<CourseOutcome>(
  z.object({ what: courseEnd, on: storedDay, reason: z.string() }),
);
