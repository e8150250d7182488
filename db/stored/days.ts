import { z } from 'zod';
import { type Day, isDay } from '#domain/days/dates.ts';

/** A day inside a stored value. */
export const storedDay = z.custom<Day>((value) => typeof value === 'string' && isDay(value));
