import { z } from 'zod';

/** Calendar days, days that offices work, days on which the school is in session, or weeks of seven days. */
export const dayUnit = z.enum(['calendar', 'working', 'school', 'weeks']);
export type DayUnit = z.infer<typeof dayUnit>;
