import { z } from 'zod';
import { compartment } from '#domain/roles.ts';
import { storedShape } from './stored-shape.ts';

/** The priorities of the school's improvement plan, in its own words. */
export const prioritiesShape = storedShape(z.array(z.string()));

/** Whose recovery sheet is on paper. */
export const sheetsShape = storedShape(z.array(compartment));
