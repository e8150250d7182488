import { z } from 'zod';
import { letterheadSchema } from '#domain/letterhead.ts';
import { compartment } from '#domain/roles.ts';
import { yearPlanSchema } from '#domain/school.ts';
import { storedShape } from './stored-shape.ts';

const texts = z.array(z.string());

/** Priorities that were stored as texts alone: the school's own, without a Welsh name. */
export function prioritiesOfTexts(older: unknown) {
  return texts.parse(older).map((text) => ({ text, welsh: '', whose: 'school' as const }));
}

/** The improvement plans by year. */
export const prioritiesShape = storedShape(z.array(yearPlanSchema), [
  // one list held for every year
  (older) => {
    const priorities = prioritiesOfTexts(older);
    return priorities.length === 0 ? [] : [{ year: null, priorities }];
  },
]);

/** Whose recovery sheet is on paper. */
export const sheetsShape = storedShape(z.array(compartment));

/** What was taken of the school's own letterhead. */
export const letterheadShape = storedShape(letterheadSchema);
